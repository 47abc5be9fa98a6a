package pl.pytajnik.content.distractor;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Key;

/** Parts of a whole, told in per cent: there are no more than a hundred of them. */
final class Parts {
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final List<String> WORDS = List.of("pięćdziesiąt", "siedemdziesiąt pięć", "sześćdziesiąt");
    private static final List<String> WORDS_OF =
            List.of("pięćdziesięciu", "siedemdziesięciu pięciu", "sześćdziesięciu");
    private static final List<String> FIGURES = List.of("75", "51", "60");

    private Parts() {}

    /** False also for a growth or a fall by so many per cent. */
    static boolean isOfWhole(Key.HowMany key, Candidate candidate) {
        String unit = candidate.source().words().lower(key.quantity().end());
        return unit.matches("%|proc.*")
                && !key.frame().before().equals("o")
                && key.quantity().value().compareTo(WHOLE) <= 0;
    }

    /** Usual parts, written as the whole is. */
    static Stream<Proposal> ofWhole(Key.HowMany key) {
        List<String> parts =
                key.figure().equals("stu") ? WORDS_OF : key.figure().equals("sto") ? WORDS : FIGURES;
        return parts.stream()
                .map(part -> new Proposal(
                        key.frame().around(part), "Część zamiast całości; takiej liczby w tekście nie ma.", -1));
    }
}
