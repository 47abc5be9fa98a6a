package pl.pytajnik.server.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CreditTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID WRONG = new UUID(0, 3);
    private static final UUID BAD = new UUID(0, 4);

    @Test
    void allOrNothing_bringsAPointForExactlyTheRightOnes() {
        assertThat(fractions(Credit.ALL_OR_NOTHING)).containsExactly(0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0);
        assertThat(fractions(null)).isEqualTo(fractions(Credit.ALL_OR_NOTHING));
    }

    @Test
    void proportional_bringsTheShareOfTheRightOnes_andNothingForChoosingAll() {
        assertThat(fractions(Credit.PROPORTIONAL)).containsExactly(0.0, 0.5, 1.0, 0.5, 0.5, 0.0, 0.0);
        assertThat(several(Credit.PROPORTIONAL).choose()).isEqualTo(2);
        assertThat(several(Credit.PROPORTIONAL_WITH_PENALTY).choose()).isNull();
    }

    @Test
    void proportionalWithPenalty_takesTheShareOfTheWrongOnesAway_downToZero() {
        assertThat(fractions(Credit.PROPORTIONAL_WITH_PENALTY)).containsExactly(0.0, 0.5, 1.0, 0.0, 0.5, 0.0, 0.0);
    }

    /** Of no choice, one right, both right, one right and a wrong, both and a wrong, a wrong, all. */
    private static List<Double> fractions(Credit credit) {
        MultipleChoice several = several(credit);
        return Arrays.asList(
                several.fraction(Set.of()),
                several.fraction(Set.of(ONE)),
                several.fraction(Set.of(ONE, TWO)),
                several.fraction(Set.of(ONE, WRONG)),
                several.fraction(Set.of(ONE, TWO, WRONG)),
                several.fraction(Set.of(WRONG)),
                several.fraction(Set.of(ONE, TWO, WRONG, BAD)));
    }

    private static MultipleChoice several(Credit credit) {
        return new MultipleChoice(
                List.of(ONE, TWO, WRONG, BAD).stream()
                        .map(id -> new Option(id, id.toString(), id.equals(ONE) || id.equals(TWO), null))
                        .collect(Collectors.toList()),
                credit);
    }
}
