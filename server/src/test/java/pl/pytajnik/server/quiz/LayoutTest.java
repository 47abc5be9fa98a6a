package pl.pytajnik.server.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final UUID FIXED = UUID.randomUUID();
    private static final List<UUID> POOL =
            Stream.generate(UUID::randomUUID).limit(10).toList();
    private static final Layout LAYOUT = new Layout(List.of(
            new LayoutSection("A", null, List.of(new Slot(2, 3, POOL), Slot.fixed(FIXED, 1))),
            new LayoutSection("B", null, List.of(new Slot(0.5, 4, POOL)))));

    @Test
    void attempt_isAskedTheSameAgain_andEachItemOnce() {
        for (int i = 0; i < 100; i++) {
            UUID attempt = UUID.randomUUID();
            List<Asked> asked = LAYOUT.of(attempt);
            assertThat(asked).hasSize(8).isEqualTo(LAYOUT.of(attempt));
            assertThat(asked).extracting(Asked::itemId).doesNotHaveDuplicates().contains(FIXED);
            assertThat(asked).extracting(Asked::section).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
            assertThat(asked.stream().mapToDouble(Asked::points).sum()).isEqualTo(LAYOUT.maxScore());
        }
    }

    @Test
    void draw_ofAWholePool_leavesNothingOfItToTheDrawsBeforeIt() {
        Layout layout = new Layout(List.of(new LayoutSection(
                "A", null, List.of(new Slot(1, 1, POOL), new Slot(1, 9, POOL.subList(0, 9))))));
        for (int i = 0; i < 20; i++) {
            assertThat(layout.of(UUID.randomUUID()))
                    .extracting(Asked::itemId)
                    .first()
                    .isEqualTo(POOL.get(9));
        }
    }

    @Test
    void attempts_together_areAskedEverythingThePoolHas() {
        Set<UUID> first = new HashSet<>();
        IntStream.range(0, 200)
                .forEach(i -> first.add(LAYOUT.of(UUID.randomUUID()).get(0).itemId()));
        assertThat(first).containsExactlyInAnyOrderElementsOf(POOL);
    }

    @Test
    void layout_countsQuestionsAndPoints() {
        assertThat(LAYOUT.questionCount()).isEqualTo(8);
        assertThat(LAYOUT.maxScore()).isEqualTo(9);
        assertThat(LAYOUT.items()).hasSize(11).containsAll(POOL).contains(FIXED);
    }
}
