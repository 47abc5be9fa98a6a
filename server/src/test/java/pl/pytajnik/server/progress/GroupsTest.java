package pl.pytajnik.server.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.progress.Mastery.NamedMastery;

class GroupsTest {
    @Test
    void groups_atTheBounds_areStrongFromFourFifths_andWeakBelowThree() {
        Groups groups = Groups.of(
                List.of(group("best", 10, 1), group("good", 10, 0.8), group("fair", 10, 0.79)),
                List.of(group("so-so", 10, 0.6), group("poor", 10, 0.59), group("worst", 10, 0)));
        assertThat(groups.strong()).extracting(NamedMastery::name).containsExactly("best", "good");
        assertThat(groups.weak()).extracting(NamedMastery::name).containsExactly("worst", "poor");
    }

    @Test
    void groups_ofLessThanTenAnswers_areNeither() {
        Groups groups = Groups.of(List.of(group("best", 9, 1)), List.of(group("worst", 9, 0)));
        assertThat(groups.strong()).isEmpty();
        assertThat(groups.weak()).isEmpty();
        assertThat(groups.byTag()).hasSize(1);
    }

    @Test
    void groups_ofMany_areToldOfFive() {
        List<NamedMastery> many = IntStream.range(0, 8)
                .mapToObj(i -> group("tag " + i, 10, i * 0.01))
                .toList();
        assertThat(Groups.of(many, List.of()).weak())
                .extracting(NamedMastery::name)
                .containsExactly("tag 0", "tag 1", "tag 2", "tag 3", "tag 4");
    }

    private static NamedMastery group(String name, long answers, double facility) {
        return new NamedMastery(name, new Mastery(5, 5, 5, 0.9, answers, facility));
    }
}
