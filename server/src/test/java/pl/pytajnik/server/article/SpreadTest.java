package pl.pytajnik.server.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Difficulty;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Evidence;
import pl.pytajnik.content.question.Kind;

class SpreadTest {
    private static final int LENGTH = 800;

    private static final Draft BEST = draft(Kind.WHO, 10, 0.9);
    private static final Draft SAME_SENTENCE = draft(Kind.WHEN, 10, 0.85);
    private static final Draft SAME_PART = draft(Kind.WHO, 60, 0.8);
    private static final Draft FAR = draft(Kind.WHO, 700, 0.7);
    private static final Draft FAR_AND_OTHER = draft(Kind.HOW_MANY, 710, 0.65);
    private static final List<Draft> ALL = List.of(BEST, SAME_SENTENCE, SAME_PART, FAR, FAR_AND_OTHER);

    @Test
    void pick_two_areOfDifferentPartsAndKinds() {
        assertThat(Spread.pick(ALL, 2, List.of(), LENGTH)).containsExactly(BEST, FAR_AND_OTHER);
        assertThat(Spread.pick(List.of(BEST, SAME_PART, FAR), 2, List.of(), LENGTH))
                .containsExactly(BEST, FAR);
        assertThat(Spread.pick(List.of(BEST, draft(Kind.WHEN, 300, 0.88), FAR_AND_OTHER), 2, List.of(), LENGTH))
                .doesNotContain(FAR_AND_OTHER);
    }

    @Test
    void pick_besideWhatWasMade_goesElsewhere() {
        assertThat(Spread.pick(ALL, 1, List.of(Question.of(FAR_AND_OTHER)), LENGTH))
                .containsExactly(BEST);
        assertThat(Spread.pick(List.of(SAME_SENTENCE, SAME_PART, FAR), 1, List.of(Question.of(BEST)), LENGTH))
                .containsExactly(FAR);
    }

    @Test
    void pick_asManyAsThereAre_givesAllBestFirst() {
        assertThat(Spread.pick(ALL, 5, List.of(), LENGTH)).isEqualTo(ALL);
        assertThat(Spread.pick(ALL, 4, List.of(), LENGTH)).hasSize(4).isSubsetOf(ALL);
    }

    @Test
    void pick_besideThousands_stillGoesWhereFewAre() {
        List<Question> thousands = Collections.nCopies(5000, Question.of(BEST));
        assertThat(Spread.pick(ALL, 1, thousands, LENGTH)).containsExactly(FAR_AND_OTHER);
    }

    @Test
    void pick_fromAlikeOnes_takesTheFirst() {
        List<Draft> alike = IntStream.range(0, 4)
                .mapToObj(i -> draft(Kind.WHO, 100 * i, 0.5))
                .toList();
        assertThat(Spread.pick(alike, 2, List.of(), LENGTH)).isEqualTo(alike.subList(0, 2));
    }

    private static Draft draft(Kind kind, int start, double confidence) {
        return new Draft(
                kind,
                "X1",
                "Pytanie " + kind + start + "?",
                "klucz " + start,
                List.of(),
                List.of(),
                new Evidence(start, start + 5, "zdań."),
                new Difficulty(1, List.of()),
                Confidence.ofPattern(confidence),
                List.of());
    }
}
