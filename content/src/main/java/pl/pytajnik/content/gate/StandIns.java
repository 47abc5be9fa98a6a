package pl.pytajnik.content.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.question.Candidate.Anchor;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Subject;

/** Subjects and places that stand for something the text has named and the stem has not. */
final class StandIns {
    /** A reader asks: in which? */
    private static final Set<String> PLACES = Set.of(
            "miasto",
            "miasteczko",
            "wieś",
            "gmina",
            "powiat",
            "kraj",
            "państwo",
            "region",
            "stolica",
            "miejscowość",
            "dzielnica");

    private static final Set<String> HAPPENING = Set.of(
            "nastąpić",
            "nastać",
            "nadejść",
            "nadchodzić",
            "odbyć",
            "odbywać",
            "rozpocząć",
            "rozpoczynać",
            "zacząć",
            "zaczynać",
            "skończyć",
            "zakończyć",
            "ruszyć",
            "ruszać",
            "trwać",
            "potrwać",
            "ustać");

    private static final Pattern NATIVE = Pattern.compile("\\p{L}+(?:anin|czyk|lak|anka|jka)");

    private static final Rules<Nameless> RULES = new Rules<>(List.of(
            new Rule<>("which-event", StandIns::isBareEvent),
            new Rule<>("which-native", StandIns::isNativeOfSomewhere),
            new Rule<>("whom-the-nation-stands-for", StandIns::isNation),
            new Rule<>("which-place", StandIns::isSomewhere)));

    private StandIns() {}

    /** The code of the reason to refuse it. */
    static Optional<String> refusal(Nameless stem) {
        return stem.isSpeech() || stem.candidate().clause() == null ? Optional.empty() : RULES.refusal(stem);
    }

    private static Optional<Subject> subject(Nameless stem) {
        return Optional.ofNullable(stem.candidate().clause()).flatMap(Clause::subjectIfAny);
    }

    /** „rozkwit nastąpił”, „ślub i koronacja odbyły się”: of what, of whom. */
    private static boolean isBareEvent(Nameless stem) {
        Clause clause = stem.candidate().clause();
        return stem.candidate().kind() == Kind.WHEN
                && clause != null
                && HAPPENING.contains(stem.words().lemma(clause.verb()))
                && subject(stem).filter(s -> isBare(stem, s)).isPresent();
    }

    /** Nothing but common nouns, and none of the title's. */
    private static boolean isBare(Nameless stem, Subject subject) {
        Analysis words = stem.words();
        boolean nouns = IntStream.range(subject.first(), subject.end())
                .allMatch(i -> words.tag(i).isNoun() && words.tag(i).is(Case.NOM) && !words.isUnknownWord(i)
                        || words.tag(i).isConjunction());
        boolean told = IntStream.range(subject.first(), subject.end())
                .anyMatch(i -> stem.told().isInTitle(words.lemma(i))
                        || stem.sentence().mentionAt(i).isPresent());
        return nouns && !told && !words.isMark(subject.end(), "„\"(");
    }

    /** „rzeszowianin startuje w rajdach”: which one. */
    private static boolean isNativeOfSomewhere(Nameless stem) {
        return subject(stem)
                .filter(s -> s.named().isEmpty() && stem.words().tag(s.head()).is(Number.SG))
                .filter(s -> stem.words().lemma(s.head()).matches("\\p{Ll}+(?:anin|anka|owianin)"))
                .isPresent();
    }

    /** „Ile zakładów mają Litwini?”: in the news a firm or a team of theirs. */
    private static boolean isNation(Nameless stem) {
        boolean news = !stem.told().isLongAgo() && !stem.told().isOfManyYears();
        return news
                && stem.candidate().kind() == Kind.HOW_MANY
                && subject(stem).filter(s -> isNation(stem, s)).isPresent();
    }

    private static boolean isNation(Nameless stem, Subject subject) {
        Analysis words = stem.words();
        int head = subject.head();
        boolean people = words.can(head, t -> t.isNoun() && t.is(Gender.M1) && t.is(Case.NOM) && t.is(Number.PL))
                || NATIVE.matcher(words.lemma(head)).matches();
        return subject.end() - subject.first() == 1
                && people
                && words.isCapitalised(head)
                && Character.isUpperCase(words.lemma(head).codePointAt(0))
                && stem.sentence()
                        .mentionAt(head)
                        .filter(m -> m.name().isPerson())
                        .isEmpty()
                && !stem.told().isInTitle(words.lemma(head));
    }

    /** „Ile osób ewakuowano w mieście?”. */
    private static boolean isSomewhere(Nameless stem) {
        Analysis words = stem.words();
        return stem.candidate().anchor() == Anchor.UNNAMED
                && !stem.told().isOfNamedThing()
                && stem.said().stream()
                        .anyMatch(i -> words.tag(i).isNoun()
                                && PLACES.contains(words.lemma(i))
                                && words.tag(i - 1).isPreposition()
                                && stem.sentence().mentionAt(i + 1).isEmpty()
                                && !words.tag(i + 1).isAdjective()
                                && !stem.told().isInTitle(words.lemma(i)));
    }
}
