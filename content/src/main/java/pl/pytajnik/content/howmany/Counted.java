package pl.pytajnik.content.howmany;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.number.Units;
import pl.pytajnik.content.syntax.NounPhrases;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * What a number counts: the noun behind it with its adjectives and genitives, or a unit.
 *
 * @param head the noun
 * @param end one past the last token of the phrase
 * @param plural the noun with its adjectives in the genitive plural, as <i>ile</i> wants them; genitives behind it left out
 * @param persons true for nouns that take <i>ilu</i>
 * @param tail where the genitives behind the noun begin
 * @param unit true for a sign or abbreviation
 * @param vague true when the noun may be persons or things: „pilotów”
 */
record Counted(int head, int end, String plural, boolean persons, int tail, boolean unit, boolean vague) {
    private static final int MOST_ADJECTIVES = 2;

    /** Adjectives that make the number part of a row: „pierwsi trzej”, „kolejnych pięć”. */
    private static final Set<String> ORDERING = Set.of(
            "pierwszy",
            "ostatni",
            "kolejny",
            "następny",
            "inny",
            "pozostały",
            "ten",
            "mój",
            "swój",
            "nasz",
            "dalszy",
            "taki",
            "sam",
            "cały",
            "drugi",
            "trzeci",
            "czwarty",
            "piąty",
            "szósty",
            "dziesiąty");

    /** „trzy czwarte”, „dwie trzecie”: a part and no count. */
    private static final Pattern PARTS = Pattern.compile(
            "(?:trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|setn|tysięczn)(?:a|ą|e|ej|ych|ich|ym|im|ymi|imi)");

    /** Empty when no noun that fits stands behind the number. */
    static Optional<Counted> behind(ParsedSentence sentence, Quantity quantity, Synthesizer synthesizer) {
        return unit(sentence, quantity).or(() -> noun(sentence, quantity, synthesizer));
    }

    private static Optional<Counted> unit(ParsedSentence sentence, Quantity quantity) {
        int head = quantity.end();
        return Units.at(sentence.tokens(), head)
                .filter(unit -> !isAttribute(sentence.words(), head))
                .map(unit -> {
                    int tail = head + unit.tokens();
                    int end = NounPhrases.rightEdge(
                            sentence, tail - 1, sentence.words().size());
                    return new Counted(head, Math.max(end, tail), unit.plural(), false, tail, true, false);
                });
    }

    /** „dwa złote medale”. */
    private static boolean isAttribute(Analysis words, int i) {
        return words.lower(i).startsWith("złot") && words.tag(i + 1).isNoun();
    }

    private static Optional<Counted> noun(ParsedSentence sentence, Quantity quantity, Synthesizer synthesizer) {
        Analysis words = sentence.words();
        boolean fraction = quantity.value().stripTrailingZeros().scale() > 0;
        int from = behindWhole(sentence, quantity);
        int head = from;
        while (head < from + MOST_ADJECTIVES
                && !isCountable(words, head, fraction)
                && words.can(head, Tag::isAdjective)) {
            if (ORDERING.contains(words.lemma(head))) {
                return Optional.empty();
            }
            head++;
        }
        int at = head;
        return isCountable(words, head, fraction)
                ? reading(words, head, fraction).flatMap(noun -> of(sentence, quantity, from, at, noun, synthesizer))
                : Optional.empty();
    }

    /** „137 z 230 posłów”: what is counted stands behind the whole. */
    private static int behindWhole(ParsedSentence sentence, Quantity quantity) {
        return sentence.words().isOneOf(quantity.end(), OUT_OF)
                ? sentence.quantities().stream()
                        .filter(whole -> whole.first() == quantity.end() + 1)
                        .mapToInt(Quantity::end)
                        .findFirst()
                        .orElse(quantity.end())
                : quantity.end();
    }

    /** True for the „230” of „137 z 230 posłów”. */
    static boolean isWhole(ParsedSentence sentence, Quantity quantity) {
        return sentence.words().isOneOf(quantity.first() - 1, OUT_OF)
                && sentence.quantities().stream().anyMatch(part -> part.end() == quantity.first() - 1);
    }

    /** „dwie pomarańcze”: of „pomarańcza”, not of „pomarańcz”. */
    private static final Set<String> FEMININE = Set.of("dwie", "obie", "obydwie");

    private static final Set<String> OUT_OF = Set.of("z", "ze", "spośród");

    private static boolean isCountable(Analysis words, int i, boolean fraction) {
        return words.isWord(i)
                && !PARTS.matcher(words.lower(i)).matches()
                && words.text(i).length() > 2
                && (!words.isCapitalised(i) || isPeople(words, i))
                && words.tag(i).isNoun()
                && fits(words.tag(i), fraction);
    }

    /** „640 Litwinów”. */
    private static boolean isPeople(Analysis words, int i) {
        Tag tag = words.tag(i);
        return tag.is(Gender.M1) && tag.is(Number.PL) && words.can(i, t -> t.isNoun() && t.is(Case.GEN));
    }

    /** „4,8 litra”: behind a fraction stands the genitive singular. */
    private static boolean fits(Tag tag, boolean fraction) {
        return tag.is(Number.PL) || fraction && tag.is(Number.SG) && tag.is(Case.GEN);
    }

    private static Optional<Reading> reading(Analysis words, int i, boolean fraction) {
        Reading best = words.best(i);
        List<Reading> fitting = words.readings(i).stream()
                .filter(r -> r.tag().isNoun() && fits(r.tag(), fraction))
                .toList();
        return Optional.of(fitting.stream().filter(r -> r.tag().is(Gender.F)))
                .filter(feminine -> FEMININE.contains(words.lower(i - 1)))
                .flatMap(Stream::findFirst)
                .or(() -> fitting.stream()
                        .filter(r -> r.lemma().equals(best.lemma()))
                        .findFirst());
    }

    private static Optional<Counted> of(
            ParsedSentence sentence, Quantity quantity, int from, int head, Reading noun, Synthesizer synthesizer) {
        Analysis words = sentence.words();
        int tail = head + 1;
        while (words.can(tail, Counted::isPluralAdjective) && words.tag(tail).isAdjective()
                || isSingularAttribute(words, head, tail, noun.tag())) {
            tail++;
        }
        List<String> parts = new ArrayList<>();
        for (int i = from; i < tail; i++) {
            Optional<String> part =
                    i == head ? genitive(words, i, noun, synthesizer) : adjective(words, i, synthesizer);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        int end = sizeEnd(sentence, NounPhrases.rightEdge(sentence, head, words.size()));
        Set<Gender> genders = words.readings(head).stream()
                .filter(r ->
                        r.tag().isNoun() && r.tag().is(Number.PL) && r.lemma().equals(noun.lemma()))
                .map(r -> r.tag().gender())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        boolean persons = genders.contains(Gender.M1)
                && noun.tag().is(Number.PL)
                && !noun.lemma().equals("metr");
        boolean vague = persons && genders.contains(Gender.M3) && !isVirile(words.lower(quantity.end() - 1));
        return Optional.of(
                new Counted(head, Math.max(end, tail), String.join(" ", parts), persons, tail, false, vague));
    }

    /** „16 odcinków | o łącznej długości 203 kilometrów”: one past the size of what is counted. */
    private static int sizeEnd(ParsedSentence sentence, int from) {
        Analysis words = sentence.words();
        int noun = words.tag(from + 1).isAdjective() ? from + 2 : from + 1;
        boolean size = words.lower(from).equals("o") && SIZES.contains(words.lemma(noun));
        return size
                ? sentence.quantities().stream()
                        .filter(q -> q.first() == noun + 1)
                        .mapToInt(q -> NounPhrases.rightEdge(sentence, q.end(), words.size()))
                        .findFirst()
                        .orElse(from)
                : from;
    }

    private static final Set<String> SIZES = Set.of(
            "długość",
            "powierzchnia",
            "wartość",
            "wysokość",
            "pojemność",
            "moc",
            "masa",
            "szerokość",
            "średnica",
            "waga",
            "nośność",
            "głębokość");

    /** „dwóch, pięciu”: as objects or subjects only persons are counted so. */
    private static boolean isVirile(String numeral) {
        return numeral.matches("dwaj|trzej|czterej|dwóch|trzech|czterech|\\p{L}+u");
    }

    private static boolean isPluralAdjective(Tag tag) {
        return tag.isAdjective() && tag.is(Number.PL) && (tag.is(Case.GEN) || tag.is(Case.NOM) || tag.is(Case.ACC));
    }

    /** „14,6 kilometra kwadratowego”. */
    private static boolean isSingularAttribute(Analysis words, int head, int tail, Tag noun) {
        return tail == head + 1
                && noun.is(Number.SG)
                && words.tag(tail).isAdjective()
                && words.tag(tail).is(Number.SG)
                && !words.tag(tail + 1).isNoun();
    }

    private static Optional<String> genitive(Analysis words, int i, Reading noun, Synthesizer synthesizer) {
        boolean already = words.readings(i).stream()
                .anyMatch(r -> r.lemma().equals(noun.lemma())
                        && r.tag().is(Number.PL)
                        && r.tag().is(Case.GEN));
        return already
                ? Optional.of(words.text(i))
                : noun.tag().gender() == null
                        ? Optional.empty()
                        : synthesizer.noun(
                                noun.lemma(), Number.PL, Case.GEN, noun.tag().gender());
    }

    private static Optional<String> adjective(Analysis words, int i, Synthesizer synthesizer) {
        boolean already = words.can(i, t -> t.isAdjective() && t.is(Number.PL) && t.is(Case.GEN));
        return already
                ? Optional.of(words.text(i))
                : words.readings(i).stream()
                        .filter(r -> r.tag().isAdjective())
                        .findFirst()
                        .flatMap(r -> synthesizer.adjective(r.lemma(), Number.PL, Case.GEN, Gender.M3));
    }

    /** True when it counts years, days, hours … */
    boolean isTime(Analysis words) {
        return TIMES.contains(words.lemma(head));
    }

    private static final Set<String> TIMES = Set.of(
            "rok",
            "miesiąc",
            "tydzień",
            "dzień",
            "doba",
            "godzina",
            "minuta",
            "sekunda",
            "dekada",
            "wiek",
            "lato",
            "stulecie",
            "kwartał",
            "noc",
            "kwadrans");
}
