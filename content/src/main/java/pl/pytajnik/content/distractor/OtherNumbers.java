package pl.pytajnik.content.distractor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.number.Figures;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.number.QuantitySpotter;
import pl.pytajnik.content.number.Shares;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.text.Segmenter;

/** Other numbers, written like the key: those of the document first, then the key made larger and smaller. */
final class OtherNumbers {
    private static final List<String> FACTORS = List.of("1.4", "0.7", "1.9", "0.5", "1.25", "0.85");
    private static final List<String> FAR_FACTORS = List.of("2.2", "3", "4");
    private static final int UNIT_STEM = 4;
    private static final BigDecimal FAR = BigDecimal.valueOf(4);
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);
    private static final BigDecimal CROWD = BigDecimal.valueOf(15);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(95);
    private static final BigDecimal YEAR_FROM = BigDecimal.valueOf(1000);
    private static final BigDecimal YEAR_TO = BigDecimal.valueOf(2100);

    private static final Set<String> AT_LEAST =
            Set.of("ponad", "co najmniej", "przeszło", "nie mniej niż", "więcej niż", "aż");
    private static final Set<String> AT_MOST =
            Set.of("prawie", "niemal", "niespełna", "blisko", "co najwyżej", "nie więcej niż", "mniej niż", "niecałe");

    /** The sentences that count a thing, by the thing, in the order of the text. */
    private final Map<String, List<ParsedSentence>> counting = new HashMap<>();

    OtherNumbers(Document document) {
        for (ParsedSentence sentence : document.sentences()) {
            sentence.quantities().stream()
                    .map(q -> unit(sentence, q))
                    .distinct()
                    .forEach(unit -> counting.computeIfAbsent(unit, u -> new ArrayList<>())
                            .add(sentence));
        }
    }

    Stream<Proposal> of(Key.HowMany key, Candidate candidate) {
        if (Figures.isScore(key.figure())) {
            return Figures.otherScores(key.figure()).stream().map(figure -> near(key, figure, 0));
        }
        if (Shares.isShare(key.figure())) {
            return OtherShares.of(key, candidate).filter(p -> !isRuledOut(key, p.side()));
        }
        Stream<Proposal> made = Stream.concat(scaled(key, candidate), otherWords(key, candidate));
        boolean whole =
                Parts.isOfWhole(key, candidate) && key.quantity().value().compareTo(Parts.WHOLE) == 0;
        Stream<Proposal> all = Stream.of(
                        ofText(key, candidate), whole ? Parts.ofWhole(key) : Stream.<Proposal>empty(), made)
                .flatMap(s -> s);
        return apart(all, key.quantity().value());
    }

    /** Leaves out what is nearly the same as another: 34 beside 35. */
    private static Stream<Proposal> apart(Stream<Proposal> all, BigDecimal key) {
        List<BigDecimal> taken = new ArrayList<>(List.of(key));
        return all.filter(p -> {
            BigDecimal value = value(p.distractor().text(), BigDecimal.ZERO);
            boolean crowded = value.compareTo(SMALL) > 0
                    && taken.stream()
                            .anyMatch(
                                    t -> t.subtract(value).abs().multiply(CROWD).compareTo(t.max(value)) < 0);
            return !crowded && taken.add(value);
        });
    }

    /** Those of the other entries of a list; else those of other sentences. */
    private Stream<Proposal> ofText(Key.HowMany key, Candidate candidate) {
        boolean list = candidate.pattern().equals("H2");
        String unit = unit(candidate.source(), key.quantity());
        Stream<ParsedSentence> sentences = list
                ? Stream.of(candidate.source())
                : counting.getOrDefault(unit, List.of()).stream()
                        .filter(sentence ->
                                sentence.index() != candidate.source().index());
        return sentences.flatMap(sentence -> like(key, candidate, sentence, list));
    }

    private static Stream<Proposal> like(Key.HowMany key, Candidate candidate, ParsedSentence sentence, boolean list) {
        BigDecimal value = key.quantity().value();
        String unit = unit(candidate.source(), key.quantity());
        return sentence.quantities().stream()
                .filter(q -> list || unit(sentence, q).equals(unit))
                .filter(q -> isLike(q, key.quantity(), sentence))
                .filter(q -> !isRuledOut(key, q.value().compareTo(value)))
                .sorted(Comparator.comparing(q -> q.value().subtract(value).abs()))
                .filter(q -> !isTooMuch(key, candidate, q.value()))
                .map(q -> new Proposal(
                        key.frame().around(figure(sentence, q)),
                        "Inna liczba z tekstu; dotyczy czego innego.",
                        q.value().compareTo(value)));
    }

    private static Stream<Proposal> scaled(Key.HowMany key, Candidate candidate) {
        boolean age = candidate.pattern().equals("H4");
        int start = Seed.of(candidate.stem()).number(0, FACTORS.size());
        Stream<String> near =
                IntStream.range(0, FACTORS.size()).mapToObj(i -> FACTORS.get((start + i) % FACTORS.size()));
        return Stream.concat(near, FAR_FACTORS.stream())
                .map(BigDecimal::new)
                .filter(factor -> !age || isAge(key.quantity().value().multiply(factor)))
                .filter(factor -> !isRuledOut(key, factor.compareTo(BigDecimal.ONE)))
                .filter(factor ->
                        !isTooMuch(key, candidate, key.quantity().value().multiply(factor)))
                .flatMap(factor -> Figures.scaled(key.figure(), factor).stream()
                        .map(figure -> near(key, figure, factor.compareTo(BigDecimal.ONE))));
    }

    private static boolean isAge(BigDecimal years) {
        return years.compareTo(OLDEST) <= 0;
    }

    private static Stream<Proposal> otherWords(Key.HowMany key, Candidate candidate) {
        BigDecimal value = key.quantity().value();
        int counted = key.quantity().end();
        boolean feminine = counted < candidate.source().words().size()
                && candidate.source().words().tag(counted).is(Gender.F);
        return Figures.otherWords(key.figure()).stream()
                .map(figure -> figure.equals("dwa") && feminine ? "dwie" : figure)
                .filter(figure -> !isTooMuch(key, candidate, value(figure, value)))
                .filter(figure -> !isRuledOut(key, value(figure, value).compareTo(value)))
                .map(figure -> near(key, figure, value(figure, value).compareTo(value)));
    }

    /** What a numeral in words amounts to; {@code unknown} when nobody knows. */
    private static BigDecimal value(String figure, BigDecimal unknown) {
        List<Quantity> found = Segmenter.sentences(figure).stream()
                .flatMap(s -> QuantitySpotter.quantities(s.tokens()).stream())
                .toList();
        return found.size() == 1 ? found.get(0).value() : unknown;
    }

    private static Proposal near(Key.HowMany key, String figure, int side) {
        return new Proposal(key.frame().around(figure), "Liczba zbliżona do właściwej, której w tekście nie ma.", side);
    }

    /** Whoever has over three has over two: such an option would be true as well. */
    private static boolean isRuledOut(Key.HowMany key, int comparison) {
        return comparison < 0 && AT_LEAST.contains(key.hedge()) || comparison > 0 && AT_MOST.contains(key.hedge());
    }

    /** What the number counts, without its ending. */
    private static String unit(ParsedSentence sentence, Quantity quantity) {
        String word = sentence.words().lower(quantity.end());
        return word.substring(0, Math.min(UNIT_STEM, word.length()));
    }

    private static boolean isTooMuch(Key.HowMany key, Candidate candidate, BigDecimal value) {
        return value.compareTo(Parts.WHOLE) > 0 && Parts.isOfWhole(key, candidate);
    }

    private static boolean isLike(Quantity other, Quantity key, ParsedSentence sentence) {
        if (other.written() || key.written()) {
            return false;
        }
        boolean near = other.value().compareTo(key.value().multiply(FAR)) <= 0
                && key.value().compareTo(other.value().multiply(FAR)) <= 0;
        boolean year = other.value().compareTo(YEAR_FROM) >= 0 && other.value().compareTo(YEAR_TO) <= 0;
        boolean sameShape = other.end() - other.bare() == 1 && key.end() - key.bare() == 1;
        boolean samePrecision = other.value().scale() == key.value().scale();
        return near && !year && sameShape && samePrecision && !sentence.isDated(other.bare());
    }

    private static String figure(ParsedSentence sentence, Quantity quantity) {
        return new Wording()
                .copy(sentence.tokens(), quantity.bare(), quantity.end())
                .phrase();
    }
}
