package pl.pytajnik.content.howmany;

import java.util.List;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;

/** When a part of a whole is not asked for. */
final class PartRules {
    /** What has halves that are no parts of a set: way, time, play. */
    private static final Set<String> STRETCHES = Set.of(
            "droga",
            "trasa",
            "wiek",
            "rok",
            "miesiąc",
            "tydzień",
            "dzień",
            "noc",
            "sezon",
            "mecz",
            "boisko",
            "finał",
            "życie",
            "kadencja",
            "długość",
            "wysokość",
            "cena",
            "wartość",
            "rozdział",
            "lato",
            "zima",
            "stulecie",
            "styczeń",
            "luty",
            "marzec",
            "kwiecień",
            "maj",
            "czerwiec",
            "lipiec",
            "sierpień",
            "wrzesień",
            "październik",
            "listopad",
            "grudzień");

    /** Wholes that any sentence may have: of what, only the text before tells. */
    private static final Set<String> ANY =
            Set.of("liczba", "kwota", "suma", "całość", "część", "grupa", "skład", "ten", "to", "on", "wszystko");

    private static final Set<String> SAME = Set.of("być", "stanowić", "zostać", "stać", "wynosić", "wynieść");

    static final Rules<Part> ALL = new Rules<>(List.of(
            new Rule<>("behind-preposition", PartRules::isHeld),
            new Rule<>(
                    "whole-unsaid", p -> !p.hasWhole() || ANY.contains(p.words().lemma(p.head()))),
            new Rule<>("no-set", p -> STRETCHES.contains(p.words().lemma(p.head()))),
            new Rule<>("negated", p -> p.clause().isNegated()),
            new Rule<>("restricted", p -> p.clause().isRestricted()),
            new Rule<>("relative-time", p -> Unaskable.isRelativeTime(p.clause())),
            new Rule<>("frame-unsaid", p -> CountRules.lacksFrame(p.clause())),
            new Rule<>("one-of-a-row", p -> CountRules.isOneOfRow(p.clause())),
            new Rule<>("goes-on", PartRules::goesOn),
            new Rule<>("no-person", p -> p.clause().verbTag().isImperative()),
            new Rule<>("amount", p -> SAME.contains(p.words().lemma(p.clause().verb())) && !p.isSubject()),
            new Rule<>(
                    "unclear-role",
                    p -> !p.isSubject() && p.share().first() < p.clause().verb()),
            new Rule<>(
                    "unclear-role",
                    p -> p.isSubject() && p.share().first() > p.clause().verb()),
            new Rule<>("hidden-subject", p -> !p.isSubject() && Unaskable.isHidden(p.clause())),
            new Rule<>("out-of-order", p -> !p.isSubject() && Unaskable.isDisordered(p.clause())),
            new Rule<>("of-what", p -> p.isSubject() && p.isBareWhole() && !p.hasNameBeside())));

    private PartRules() {}

    /** „o jedną trzecią”, „przez pół”, „w jednej trzeciej”. */
    private static boolean isHeld(Part part) {
        int before = part.share().first() - 1;
        return part.words().can(before, Tag::isPreposition)
                || part.words().isMark(before, "(–-/„\"")
                || part.words().isOneOf(before, Set.of("i", "oraz", "lub", "albo", "niż", "czyli", "a", "jako"));
    }

    /** Another part is told beside it, or the sentence breaks off. */
    private static boolean goesOn(Part part) {
        Analysis words = part.words();
        return words.isMark(part.clause().end(), ":")
                || words.isOneOf(part.end(), Set.of("i", "oraz", "lub", "albo", "niż", ",", "–", "("));
    }
}
