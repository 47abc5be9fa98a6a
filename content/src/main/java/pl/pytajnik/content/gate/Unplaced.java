package pl.pytajnik.content.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Candidate.Anchor;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.syntax.Told;

/**
 * A stem about something without a name, under a title that does not speak of it: „Po ilu godzinach zmarł pacjent?”. Its
 * reader has nothing to know it by. What is left is what any news of one event may ask, „Ilu posłów głosowało za?”, for
 * there the title tells the event, and what a place or a year tells apart.
 */
final class Unplaced {
    /** Words that measure: a measure says nothing of what has it. */
    private static final Set<String> MEASURES = Set.of(
            "raz",
            "rok",
            "miesiąc",
            "tydzień",
            "dzień",
            "doba",
            "godzina",
            "minuta",
            "sekunda",
            "złoty",
            "grosz",
            "kopiejka",
            "rubel",
            "euro",
            "dolar",
            "funt",
            "procent",
            "punkt",
            "stopień",
            "gram",
            "kilogram",
            "tona",
            "litr",
            "metr",
            "kilometr",
            "centymetr",
            "milimetr",
            "hektar",
            "atmosfera",
            "wat",
            "megawat",
            "gigawat");

    private static final Pattern YEAR = Pattern.compile("\\b\\d{3,4} rok");
    private static final Set<String> PLAIN_COUNTS = Set.of("H1", "H2");

    private static final Rules<Nameless> RULES = new Rules<>(List.of(
            new Rule<>("title-tells-no-event", n -> isWhen(n) && !isOfPlace(n) && !namesWork(n)),
            new Rule<>("measure-of-what", n -> isHowMany(n) && measures(n)),
            new Rule<>("one-of-many-years", n -> isHowMany(n) && n.told().isOfManyYears() && !hasYear(n)),
            new Rule<>("title-tells-no-deed", n -> n.candidate().kind() == Kind.WHO)));

    private Unplaced() {}

    /** The code of the reason to refuse it; without a title nobody can tell. */
    static Optional<String> refusal(Candidate candidate, Told told) {
        Nameless stem = Nameless.of(candidate, told);
        boolean open =
                told.hasTitle() && candidate.anchor() == Anchor.UNNAMED && !stem.isSpeech() && !stem.speaksOfTitle();
        return open ? RULES.refusal(stem) : Optional.empty();
    }

    private static boolean isWhen(Nameless stem) {
        return stem.candidate().kind() == Kind.WHEN;
    }

    private static boolean isHowMany(Nameless stem) {
        return stem.candidate().kind() == Kind.HOW_MANY;
    }

    /** „wojska rosyjskie”, „traktat wersalski”. */
    private static boolean isOfPlace(Nameless stem) {
        return stem.said().stream().anyMatch(i -> OfPlace.is(stem.words(), i));
    }

    /** „artysta ukończył „Czwórkę””, „majątek nabył bankier Jan Kos”: a full name or a work's title tells enough. */
    private static boolean namesWork(Nameless stem) {
        return stem.candidate().stem().contains("„")
                || stem.said().stream()
                        .flatMap(i -> stem.sentence().mentionAt(i).stream())
                        .anyMatch(m -> m.name().isPerson() && m.name().words() > 1);
    }

    private static boolean hasYear(Nameless stem) {
        return YEAR.matcher(stem.candidate().stem()).find();
    }

    /** Everything but a plain count, and a count of units. */
    private static boolean measures(Nameless stem) {
        return !PLAIN_COUNTS.contains(stem.candidate().pattern())
                || stem.candidate().key() instanceof Key.HowMany key
                        && isMeasure(stem.words(), key.quantity().end());
    }

    /** „lat”, and „punktów” behind an adjective. */
    private static boolean isMeasure(Analysis words, int behind) {
        return IntStream.range(behind, behind + 2).anyMatch(i -> MEASURES.contains(words.lemma(i)));
    }
}
