package pl.pytajnik.content.who;

import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Degree;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Person;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.syntax.Linking;
import pl.pytajnik.content.syntax.ParsedSentence;

/** Whether words that somebody said tell enough to know them again: „że trzeba działać” many people say. */
final class Claims {
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_MARKED = 4;

    private static final Set<String> SPEAKERS_OWN = Set.of(
            "mój",
            "nasz",
            "nasze",
            "nasi",
            "naszego",
            "naszej",
            "naszych",
            "nam",
            "nas",
            "mnie",
            "mi",
            "wam",
            "was",
            "już",
            "jeszcze",
            "nadal",
            "wciąż",
            "sam",
            "sama",
            "tak",
            "inni",
            "innych",
            "tyle",
            "wspólnie",
            "dopiero",
            "najpierw",
            "wcześniej",
            "później",
            "ponownie");

    private static final Set<String> OF_THE_DAY =
            Set.of("zeszły", "ubiegły", "miniony", "wczoraj", "dziś", "dzisiaj", "jutro", "przedwczoraj");

    private static final Set<String> ONE_OR_OTHER = Set.of(
            "jeden", "jedna", "jedno", "jedni", "drugi", "druga", "drugie", "drudzy", "trzeci", "trzecia", "trzecie");

    private static final Set<String> VAGUE_OPENERS =
            Set.of("tak", "nie", "to", "tam", "tu", "tutaj", "wtedy", "a", "i", "ale");

    /** „Teraz rolnicy skarżą się”: unlike before, of which the words before told. */
    private static final Set<String> CONTRASTING = Set.of(
            "teraz",
            "wcześniej",
            "później",
            "potem",
            "dawniej",
            "kiedyś",
            "następnie",
            "tymczasem",
            "dlatego",
            "stąd",
            "wtedy",
            "zamiast",
            "przeciwnie",
            "jednak");

    /** Nouns that say nothing without what they are of. */
    private static final Set<String> CAUSES =
            Set.of("problem", "powód", "przyczyna", "kłopot", "rozwiązanie", "wyjście", "winny", "wyjątek", "efekt");

    private Claims() {}

    /** „problemem nie jest niechęć”: of what it is the problem. */
    static boolean hasOpenCause(Analysis words, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> CAUSES.contains(words.lemma(i)) && words.tag(i).is(Case.INST))
                .anyMatch(i -> !(words.isNominal(i + 1) && words.tag(i + 1).is(Case.GEN))
                        && !words.tag(i - 1).isPreposition());
    }

    /** A report has a name, a number or a date in it, or nouns enough for a claim of its own. */
    static boolean isTelling(ParsedSentence sentence, int from, int to) {
        Analysis words = sentence.words();
        long all = IntStream.range(from, to).filter(words::isWord).count();
        long nouns = IntStream.range(from, to).filter(words::isNominal).count();
        boolean marked = all >= FEWEST_MARKED && nouns >= 1 && isMarked(sentence, from, to);
        return marked || all > FEWEST_WORDS && nouns >= 2 || all >= FEWEST_WORDS && nouns >= 3;
    }

    /** Words quoted as they were said need less: they are somebody's own. */
    static boolean isTellingQuote(ParsedSentence sentence, int from, int to) {
        Analysis words = sentence.words();
        long all = IntStream.range(from, to).filter(words::isWord).count();
        boolean noun = IntStream.range(from, to).anyMatch(words::isNominal);
        return all > FEWEST_WORDS && noun || isTelling(sentence, from, to);
    }

    private static boolean isMarked(ParsedSentence sentence, int from, int to) {
        boolean counted = sentence.quantities().stream().anyMatch(q -> q.first() >= from && q.end() <= to);
        boolean dated = IntStream.range(from, to).anyMatch(sentence::isDated);
        return sentence.hasMention(from, to) || counted || dated;
    }

    /** Points at something outside of the words quoted. */
    static boolean isDangling(Analysis words, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(words::lower)
                .anyMatch(w -> Linking.pointsBack(w) && !SPEAKERS_OWN.contains(w));
    }

    /** „Jedna leczy, druga uczy”: of what there are several only the words before tell. */
    static boolean countsOff(Analysis words, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> words.isOneOf(i, ONE_OR_OTHER))
                .anyMatch(i -> words.tag(i + 1).isFinite() || words.isMark(i + 1, ",–"));
    }

    /** „sama zapytałam” that a man is thought to have said. */
    static boolean isOfOtherGender(Analysis words, Quotation quotation, Gender speaker) {
        String other = speaker == Gender.F ? "\\p{L}+(?:łem|łbym)" : "\\p{L}+(?:łam|łabym)";
        return IntStream.range(quotation.start(), quotation.end())
                .anyMatch(i -> words.lower(i).matches(other) && words.tag(i).isFinite());
    }

    /** „Uczyła się siadać”: of somebody whom only the words before name. */
    static boolean hidesSubject(Analysis words, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> words.tag(i).isFinite() && words.tag(i).number() != null && isThird(words.tag(i)))
                .anyMatch(verb -> IntStream.range(from, to).noneMatch(i -> isSubject(words, i, words.tag(verb))));
    }

    /** „że kosztowałby 11 tysięcy”, „że przyjdą jutro”: somebody or something else than the speaker, not named here. */
    static boolean hidesAnother(Analysis words, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> words.tag(i).isFinite() && words.tag(i).number() != null)
                .filter(i -> !words.tag(i).is(Person.FIRST) && !words.tag(i).is(Person.SECOND))
                .filter(i -> words.tag(i).isConditional() || words.tag(i).is(Number.PL))
                .anyMatch(verb -> IntStream.range(from, to).noneMatch(i -> isSubject(words, i, words.tag(verb))));
    }

    /** „w zeszły czwartek”: only who hears it that day knows when. */
    static boolean isOfTheDay(Analysis words, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> OF_THE_DAY.contains(words.lower(i)) || OF_THE_DAY.contains(words.lemma(i)));
    }

    private static boolean isThird(Tag verb) {
        return !verb.is(Person.FIRST) && !verb.is(Person.SECOND) && !verb.isConditional();
    }

    private static boolean isSubject(Analysis words, int i, Tag verb) {
        return words.tag(i).isUnknown() || words.can(i, tag -> isSubject(tag, verb));
    }

    private static boolean isSubject(Tag tag, Tag verb) {
        boolean nominal = tag.isNoun() || tag.isPronoun() || tag.isGerund();
        boolean agrees = !verb.isPraet() || tag.gender() == null || verb.is(tag.gender());
        return nominal && tag.is(Case.NOM) && tag.is(verb.number()) && agrees;
    }

    static boolean opensVaguely(Analysis words, int from) {
        boolean vague =
                words.isOneOf(from, VAGUE_OPENERS) && !words.tag(from + 1).isFinite();
        boolean compared = IntStream.range(from, from + 2)
                .anyMatch(i -> words.tag(i).isAdverb() && words.tag(i).degree() == Degree.COMPARATIVE);
        return vague || compared || words.isOneOf(from, CONTRASTING) || countsFromSomething(words, from);
    }

    /** „Po roku zapytałam”, „Po trzech dobach mielibyśmy omamy”: after what. */
    private static boolean countsFromSomething(Analysis words, int from) {
        return words.isOneOf(from, Set.of("po", "przed"))
                && IntStream.range(from + 1, from + 3).anyMatch(i -> TIMES.contains(words.lemma(i)));
    }

    private static final Set<String> TIMES =
            Set.of("rok", "miesiąc", "tydzień", "dzień", "doba", "godzina", "minuta", "chwila", "lato");
}
