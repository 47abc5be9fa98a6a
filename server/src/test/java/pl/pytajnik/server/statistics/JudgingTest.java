package pl.pytajnik.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private static final GivenAnswers NOTHING_SPECIAL = given(List.of(), List.of());
    private static final ChoiceCount RIGHT = choice(true, 8, 3.0);

    @Test
    void judging_ofFigures_followsTheLimits() {
        assertThat(codes(figures(10, 0.95, 40, 50))).containsExactly(Verdict.TOO_EASY);
        assertThat(codes(figures(10, 0.949, 40, 50))).isEmpty();
        assertThat(codes(figures(10, 0.2, 40, 50))).containsExactly(Verdict.TOO_HARD);
        assertThat(codes(figures(10, 0.201, 40, 15))).isEmpty();
        assertThat(codes(figures(10, 0.5, 10, 14.9))).containsExactly(Verdict.DOES_NOT_DISCRIMINATE);
        assertThat(codes(figures(10, 0.5, -0.1, -0.2))).containsExactly(Verdict.NEGATIVE_DISCRIMINATION);
    }

    @Test
    void judging_ofFewAttempts_saysNothing() {
        assertThat(codes(figures(9, 1, -50, -60))).isEmpty();
    }

    @Test
    void judging_ofADistractorNobodyChose_waitsForTwentyAttempts() {
        GivenAnswers answers = given(List.of(RIGHT, choice(false, 0, null), choice(false, 1, 1.0)), List.of());
        assertThat(Judging.of(figures(19, 0.5, 40, 50), answers)).isEmpty();
        assertThat(Judging.of(figures(20, 0.5, 40, 50), answers))
                .containsExactly(Finding.of(
                        Verdict.DISTRACTOR_NOBODY_CHOSE, answers.choices().get(1)));
    }

    @Test
    void judging_ofAWrongChoiceMoreAndBetterStudentsTook_suspectsTheKey() {
        ChoiceCount rival = choice(false, 9, 3.1);
        assertThat(Judging.of(sound(), given(List.of(RIGHT, rival), List.of())))
                .containsExactly(Finding.of(Verdict.KEY_SUSPECT, rival));
        assertThat(Judging.of(sound(), given(List.of(RIGHT, choice(false, 9, 3.0)), List.of())))
                .isEmpty();
        assertThat(Judging.of(sound(), given(List.of(RIGHT, choice(false, 8, 3.1)), List.of())))
                .isEmpty();
    }

    @Test
    void judging_ofAWrongTextMoreAndBetterStudentsTyped_suspectsTheKey() {
        GivenAnswers answers = given(List.of(), List.of(new WrongAnswer("kraków", 9, 4), new WrongAnswer("x", 9, 1)));
        assertThat(Judging.of(sound(), answers)).containsExactly(new Finding(Verdict.KEY_SUSPECT, null, "kraków"));
    }

    @Test
    void judging_ofAKeyNobodyHit_suspectsItWhenOneAnswerStandsAgainstIt() {
        GivenAnswers answers =
                new GivenAnswers(true, List.of(choice(true, 0, null), choice(false, 2, 0.0)), List.of(), 0, null);
        assertThat(Judging.of(sound(), answers)).extracting(Finding::code).containsExactly(Verdict.KEY_SUSPECT);
    }

    @Test
    void judging_ofSeveralChoices_leavesTheKeyAlone() {
        GivenAnswers answers = new GivenAnswers(false, List.of(RIGHT, choice(false, 9, 3.1)), List.of(), 8, 3.0);
        assertThat(Judging.of(sound(), answers)).isEmpty();
    }

    private static List<Verdict> codes(ItemFigures figures) {
        return Judging.of(figures, NOTHING_SPECIAL).stream().map(Finding::code).toList();
    }

    private static ItemFigures sound() {
        return figures(18, 0.5, 40, 50);
    }

    private static ItemFigures figures(int n, double facility, double index, double efficiency) {
        Figure any = Figure.of(1);
        return new ItemFigures(n, Figure.of(facility), any, any, any, Figure.of(index), Figure.of(efficiency));
    }

    private static GivenAnswers given(List<ChoiceCount> choices, List<WrongAnswer> texts) {
        return new GivenAnswers(true, choices, texts, 8, 3.0);
    }

    private static ChoiceCount choice(boolean right, long count, Double rest) {
        return new ChoiceCount(UUID.randomUUID(), "tekst", right, count, rest);
    }
}
