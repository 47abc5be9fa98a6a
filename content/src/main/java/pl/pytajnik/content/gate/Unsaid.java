package pl.pytajnik.content.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Aspect;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Degree;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.SpeechVerbs;

/** Words of a stem that want another one beside them, and what the sentence says about its own words and the stem does not. */
final class Unsaid {
    private static final Set<String> RITES = Set.of("małżeństwo", "ślub", "wesele", "pogrzeb", "koronacja", "chrzest");
    private static final Set<String> MOVES = Set.of("powrót", "wyjazd", "przyjazd", "przeprowadzka", "przenosiny");
    private static final Set<String> OFFICES = Set.of("tron", "urząd", "stanowisko", "funkcja", "fotel", "kadencja");
    private static final Set<String> SEATS = Set.of("objąć", "obejmować", "zasiąść", "wstąpić", "pełnić", "sprawować");
    /** What is held again and again. */
    private static final Set<String> RECURRING = Set.of(
            "plebiscyt",
            "konkurs",
            "turniej",
            "zawody",
            "rozgrywki",
            "wybory",
            "mecz",
            "sezon",
            "festiwal",
            "zjazd",
            "kongres",
            "konferencja",
            "mistrzostwo",
            "igrzyska",
            "regaty");

    private static final Set<String> RANKS = Set.of(
            "szkoła",
            "uczelnia",
            "studia",
            "wykształcenie",
            "sąd",
            "instancja",
            "izba",
            "kurs",
            "seminarium",
            "szczebel");
    private static final Pattern ORDINARY =
            Pattern.compile("(?:starsz|młodsz|większ|mniejsz|późniejsz|bliższ|dalsz).*");
    private static final Set<String> HEARSAY =
            Set.of("rzekomo", "rzekomy", "podobno", "ponoć", "jakoby", "przypisywać");
    private static final Set<String> OPINION = Set.of("uznać", "uważać", "sądzić", "ocenić", "oceniać", "wierzyć");
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            " (?:około południa|w południe|o świcie|o zmierzchu|o poranku|nad ranem|po południu|przed południem|o północy)(?= |\\?|,)");
    private static final Pattern YEARS_SO_FAR =
            Pattern.compile("(?:^| )od (?:\\d+|\\p{L}+) (?:lat|miesięcy|tygodni|dni)(?= |\\?|,)");
    private static final Pattern BARE_PERIOD = Pattern.compile("(?:[IVX]+|\\d{4})(?: .*)?");

    private static final Rules<Nameless> RULES = new Rules<>(List.of(
            new Rule<>(
                    "second-time",
                    n -> isWhen(n) && TIME_OF_DAY.matcher(n.candidate().stem()).find()),
            new Rule<>("ages", Unsaid::isStillSo),
            new Rule<>("habit", Unsaid::isHabit),
            new Rule<>(
                    "cut-date",
                    n -> isWhen(n)
                            && BARE_PERIOD.matcher(n.candidate().key().text()).matches()),
            new Rule<>("compared-with-what", Unsaid::comparesWithNothing),
            new Rule<>("whose-deed", Unsaid::hasDeedOfNobody),
            new Rule<>("where-to", Unsaid::hasMoveToNowhere),
            new Rule<>("office-of-what", Unsaid::hasOfficeOfNothing),
            new Rule<>("which-of-a-row", Unsaid::isOneOfRow),
            new Rule<>("hearsay", Unsaid::isHearsay)));

    private Unsaid() {}

    /** The code of the reason to refuse it. */
    static Optional<String> refusal(Nameless stem) {
        return RULES.refusal(stem);
    }

    private static boolean isWhen(Nameless stem) {
        return stem.candidate().kind() == Kind.WHEN;
    }

    /** „od 27 lat liczy ptaki”: next year it will be one more. */
    private static boolean isStillSo(Nameless stem) {
        Clause clause = stem.candidate().clause();
        return clause != null
                && !stem.isSpeech()
                && !clause.verbTag().isPraet()
                && !clause.verbTag().isImpersonal()
                && YEARS_SO_FAR.matcher(stem.candidate().stem()).find();
    }

    /** „W którym miesiącu unosi się mgła?”: in others too. */
    private static boolean isHabit(Nameless stem) {
        Clause clause = stem.candidate().clause();
        return isWhen(stem)
                && clause != null
                && stem.candidate().stem().startsWith("W którym miesiącu")
                && !clause.verbTag().isPraet()
                && !clause.verbTag().isImpersonal()
                && clause.verbTag().aspect() == Aspect.IMPERFECTIVE;
    }

    /** „doczekali się wyższych prędkości”: than which. */
    private static boolean comparesWithNothing(Nameless stem) {
        Analysis words = stem.words();
        return !stem.isSpeech()
                && !stem.candidate().stem().startsWith("O ile")
                && stem.said().stream()
                        .anyMatch(i -> words.tag(i).degree() == Degree.COMPARATIVE
                                && words.tag(i).isAdjective()
                                && !words.isCapitalised(i)
                                && !ORDINARY.matcher(words.lower(i)).matches()
                                && !RANKS.contains(words.lemma(i + 1))
                                && !stem.candidate().stem().matches(".* (?:niż|od) .*"));
    }

    /** „zawarto małżeństwo z Marią Kos”: whose. */
    private static boolean hasDeedOfNobody(Nameless stem) {
        Clause clause = stem.candidate().clause();
        boolean ofSomebody =
                clause != null && clause.actor().filter(name -> name.isPerson()).isPresent();
        return !stem.isSpeech() && !ofSomebody && stem.said().stream().anyMatch(i -> isAlone(stem, RITES, i));
    }

    /** A noun of these without a genitive behind it. */
    private static boolean isAlone(Nameless stem, Set<String> lemmas, int i) {
        Analysis words = stem.words();
        return words.tag(i).isNoun()
                && lemmas.contains(words.lemma(i))
                && !stem.told().isInTitle(words.lemma(i))
                && !(words.isNominal(i + 1) && words.tag(i + 1).is(Case.GEN))
                && stem.sentence().mentionAt(i + 1).isEmpty();
    }

    /** „zdecydował się na powrót”. */
    private static boolean hasMoveToNowhere(Nameless stem) {
        return !stem.isSpeech()
                && stem.said().stream()
                        .anyMatch(i -> isAlone(stem, MOVES, i)
                                && !stem.words().isOneOf(i + 1, Set.of("do", "na", "z", "ze", "od", "w")));
    }

    /** „zasiadł na tronie”, „objął urząd”: which. */
    private static boolean hasOfficeOfNothing(Nameless stem) {
        Analysis words = stem.words();
        Clause clause = stem.candidate().clause();
        return clause != null
                && SEATS.contains(words.lemma(clause.verb()))
                && stem.said().stream()
                        .anyMatch(i -> isAlone(stem, OFFICES, i)
                                && !words.tag(i + 1).isAdjective()
                                && !words.tag(i - 1).isAdjective());
    }

    /** „Kiedy ruszają rozgrywki?”, „Kiedy przeprowadzono plebiscyt tygodnika?”: of which year. */
    private static boolean isOneOfRow(Nameless stem) {
        Analysis words = stem.words();
        return isWhen(stem) && isPassiveOfRow(stem.candidate().stem())
                || isWhen(stem)
                        && stem.said().stream()
                                .anyMatch(i -> words.tag(i).isNoun()
                                        && RECURRING.contains(words.lemma(i))
                                        && words.tag(i).is(Case.NOM)
                                        && !words.tag(i - 1).isAdjective()
                                        && !words.tag(i - 1).isNumeral()
                                        && !words.isMark(i + 1, "„\"")
                                        && !stem.told().isInTitle(words.lemma(i)));
    }

    /** „Kiedy został przeprowadzony plebiscyt”: the noun had another case in the sentence. */
    private static boolean isPassiveOfRow(String stem) {
        List<String> words = Stems.lowerWords(stem);
        int verb = words.indexOf("został");
        return verb > 0 && verb + 2 < words.size() && RECURRING.contains(words.get(verb + 2));
    }

    /** The sentence says that it was only said, or who thinks so, and the stem does not. */
    private static boolean isHearsay(Nameless stem) {
        Analysis words = stem.words();
        boolean doubted = IntStream.range(0, words.size())
                .anyMatch(i -> HEARSAY.contains(words.lemma(i)) && !stem.said().contains(i));
        return doubted || isClaim(stem);
    }

    /** „Cztery lata wystarczą – uznali muzycy”. */
    private static boolean isClaim(Nameless stem) {
        Clause clause = stem.candidate().clause();
        return clause != null
                && clause.attribution() == null
                && !stem.isSpeech()
                && stem.words().isMark(clause.end(), "–—")
                && isSaying(stem.words(), clause.end() + 1);
    }

    private static boolean isSaying(Analysis words, int i) {
        return words.tag(i).isFinite() && (OPINION.contains(words.lemma(i)) || SpeechVerbs.isSpeech(words.lemma(i)));
    }
}
