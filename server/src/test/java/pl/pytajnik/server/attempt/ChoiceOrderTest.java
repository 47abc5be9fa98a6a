package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.bank.Choice;

class ChoiceOrderTest {
    private static final UUID ITEM = new UUID(1, 2);
    private static final List<Choice> CHOICES = List.of(
            new Choice(new UUID(11, 1), "klucz"),
            new Choice(new UUID(12, 1), "a"),
            new Choice(new UUID(13, 1), "b"),
            new Choice(new UUID(14, 1), "c"));

    @Test
    void of_oneAttempt_isAlwaysTheSame() {
        List<Choice> shuffled = order(1).of(CHOICES);
        assertThat(order(1).of(CHOICES)).isEqualTo(shuffled);
        assertThat(order(1).of(List.of(CHOICES.get(3), CHOICES.get(1), CHOICES.get(0), CHOICES.get(2))))
                .isEqualTo(shuffled);
        assertThat(shuffled).containsExactlyInAnyOrderElementsOf(CHOICES);
    }

    @Test
    void of_manyAttempts_putsTheKeyEverywhereAlike() {
        int[] times = new int[CHOICES.size()];
        for (int attempt = 0; attempt < 4000; attempt++) {
            times[order(attempt).of(CHOICES).indexOf(CHOICES.get(0))]++;
        }
        assertThat(Arrays.stream(times).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(900, 1100));
    }

    private static ChoiceOrder order(long attempt) {
        return new ChoiceOrder(new UUID(attempt, 5), ITEM);
    }
}
