package pl.pytajnik.server.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in plain codes what the figures of a question mean. Below ten attempts it says nothing. */
final class Judging {
    static final int FEWEST = 10;
    static final int FEWEST_FOR_DISTRACTORS = 20;
    static final double EASY = 0.95;
    static final double HARD = 0.20;
    static final double EFFICIENT = 15;

    private final ItemFigures figures;
    private final GivenAnswers answers;
    private final List<Finding> findings = new ArrayList<>();

    private Judging(ItemFigures figures, GivenAnswers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    static List<Finding> of(ItemFigures figures, GivenAnswers answers) {
        return figures.n() < FEWEST ? List.of() : new Judging(figures, answers).findings();
    }

    private List<Finding> findings() {
        judgeFacility(figures.facility().value());
        judgeDiscrimination(
                figures.discriminationIndex().value(),
                figures.discriminativeEfficiency().value());
        judgeDistractors();
        judgeKey();
        return List.copyOf(findings);
    }

    private void judgeFacility(@Nullable Double facility) {
        if (facility != null && facility >= EASY) {
            findings.add(Finding.of(Verdict.TOO_EASY));
        }
        if (facility != null && facility <= HARD) {
            findings.add(Finding.of(Verdict.TOO_HARD));
        }
    }

    private void judgeDiscrimination(@Nullable Double index, @Nullable Double efficiency) {
        if (index != null && index < 0) {
            findings.add(Finding.of(Verdict.NEGATIVE_DISCRIMINATION));
        } else if (efficiency != null && efficiency < EFFICIENT) {
            findings.add(Finding.of(Verdict.DOES_NOT_DISCRIMINATE));
        }
    }

    private void judgeDistractors() {
        if (figures.n() >= FEWEST_FOR_DISTRACTORS) {
            answers.choices().stream()
                    .filter(choice -> !choice.right() && choice.count() == 0)
                    .map(choice -> Finding.of(Verdict.DISTRACTOR_NOBODY_CHOSE, choice))
                    .forEach(findings::add);
        }
    }

    private void judgeKey() {
        if (!answers.oneOnly()) {
            return;
        }
        answers.choices().stream()
                .filter(choice -> !choice.right() && beatsTheKey(choice.count(), choice.meanRest()))
                .map(choice -> Finding.of(Verdict.KEY_SUSPECT, choice))
                .forEach(findings::add);
        answers.wrongAnswers().stream()
                .filter(wrong -> beatsTheKey(wrong.count(), wrong.meanRest()))
                .map(wrong -> new Finding(Verdict.KEY_SUSPECT, null, wrong.text()))
                .forEach(findings::add);
    }

    private boolean beatsTheKey(long count, @Nullable Double meanRest) {
        Double rightRest = answers.rightRest();
        boolean better = rightRest == null || (meanRest != null && meanRest > rightRest);
        return count > answers.rightCount() && better;
    }
}
