package pl.pytajnik.exchange.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Credit;

/**
 * What a choice brings of a multiple choice in per cent, by Moodle's list of weights: all right ones together 100, all
 * wrong ones together -100.
 *
 * @param right of a right choice, such as 33.33333
 * @param wrong of a wrong one, such as -50
 */
public record Weights(String right, String wrong) {
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final BigDecimal NEAR = new BigDecimal("0.01");
    private static final int DIGITS = 5;

    public static Weights of(Answer.MultipleChoice multiple) {
        long right = multiple.choices().stream().filter(Choice::right).count();
        long wrong = multiple.choices().size() - right;
        return new Weights(share(right), wrong == 0 ? "0" : "-" + share(wrong));
    }

    private static String share(long count) {
        BigDecimal share = ALL.divide(BigDecimal.valueOf(count), DIGITS, RoundingMode.HALF_UP);
        return share.stripTrailingZeros().toPlainString();
    }

    /** Whether weights that were read are just these, so that nothing is lost by counting our way. */
    public static boolean areOurs(List<Choice> choices, List<BigDecimal> weights) {
        Weights ours = of(new Answer.MultipleChoice(choices, Credit.PROPORTIONAL_WITH_PENALTY));
        for (int i = 0; i < choices.size(); i++) {
            BigDecimal wanted = new BigDecimal(choices.get(i).right() ? ours.right() : ours.wrong());
            if (wanted.subtract(weights.get(i)).abs().compareTo(NEAR) > 0) {
                return false;
            }
        }
        return true;
    }
}
