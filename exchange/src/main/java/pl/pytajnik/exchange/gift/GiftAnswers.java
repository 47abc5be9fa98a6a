package pl.pytajnik.exchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.format.Weights;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Credit;

/** What stands between the braces of a GIFT question, by the rules of Moodle's importer. */
final class GiftAnswers {
    private static final Pattern TRUTH = Pattern.compile("(?i)(T|TRUE|F|FALSE)\\s*(#.*)?", Pattern.DOTALL);
    private static final Pattern WEIGHT = Pattern.compile("^\\s*%(-?\\d{1,3}(?:[.,]\\d{1,9})?)%");
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final String mark;
    private final boolean isGap;
    private final Set<Change> changes;

    /**
     * @param mark the format of the question, which its answers take over
     * @param isGap whether text stands behind them: then words that no sign makes an answer are rather words of the text
     */
    GiftAnswers(String mark, boolean isGap, Set<Change> changes) {
        this.mark = mark;
        this.isGap = isGap;
        this.changes = changes;
    }

    Answer of(String inside) throws GiftFault {
        boolean isMatching = inside.startsWith("=") && inside.contains("->") && inside.indexOf('~') < 0;
        if (inside.isEmpty() || isMatching) {
            throw new GiftFault(Skip.UNKNOWN_TYPE);
        }
        if (inside.startsWith("#")) {
            return new GiftNumbers(changes).of(inside.substring(1));
        }
        if (inside.indexOf('~') >= 0) {
            return choices(inside);
        }
        Matcher truth = TRUTH.matcher(inside);
        if (truth.matches()) {
            return truth(truth.group(1), truth.group(2));
        }
        if (inside.startsWith("=")) {
            return typed(inside.substring(1));
        }
        if (isGap || inside.indexOf('\n') >= 0 || inside.contains("//")) {
            throw new GiftFault(Skip.MALFORMED);
        }
        return typed(inside);
    }

    private Answer truth(String word, @Nullable String comments) {
        boolean isTrue = word.toUpperCase(Locale.ROOT).startsWith("T");
        List<String> parts = comments == null
                ? List.of()
                : Arrays.asList(comments.substring(1).split("#", -1));
        String wrong = parts.isEmpty() ? null : words(parts.get(0));
        String right = parts.size() < 2 ? null : words(parts.get(1));
        return new Answer.TrueFalse(isTrue, isTrue ? right : wrong, isTrue ? wrong : right);
    }

    private Answer choices(String inside) {
        boolean isSingle = inside.indexOf('=') >= 0;
        List<Choice> choices = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        for (String part : inside.replace("=", "~=").split("~")) {
            if (!part.isBlank()) {
                Weighed weighed = weighed(part);
                weights.add(weighed.weight());
                choices.add(choice(weighed, isSingle));
            }
        }
        return isSingle ? new Answer.SingleChoice(choices, List.of()) : several(choices, weights);
    }

    private Choice choice(Weighed weighed, boolean isSingle) {
        boolean isRight = isSingle ? weighed.isWhole() : weighed.weight().signum() > 0;
        if (isSingle && !isRight && weighed.weight().signum() > 0) {
            changes.add(Change.PARTLY_RIGHT_LEFT_OUT);
        }
        return new Choice(words(weighed.text()), isRight, weighed.comment() == null ? null : words(weighed.comment()));
    }

    private Answer several(List<Choice> choices, List<BigDecimal> weights) {
        boolean hasRight = choices.stream().anyMatch(Choice::right);
        if (hasRight && !Weights.areOurs(choices, weights)) {
            changes.add(Change.WEIGHTS_BECAME_CREDIT);
        }
        return new Answer.MultipleChoice(choices, Credit.PROPORTIONAL_WITH_PENALTY);
    }

    private Answer typed(String inside) throws GiftFault {
        List<String> right = new ArrayList<>();
        for (String part : inside.split("=")) {
            Weighed weighed = weighed("=" + part);
            if (weighed.comment() != null && !weighed.comment().isBlank()) {
                changes.add(Change.ANSWER_FEEDBACK_LEFT_OUT);
            }
            if (weighed.isWhole()) {
                right.add(literal(words(weighed.text())));
            } else if (weighed.weight().signum() > 0) {
                changes.add(Change.PARTLY_RIGHT_LEFT_OUT);
            }
        }
        if (right.isEmpty()) {
            throw new GiftFault(Skip.NO_RIGHT_ANSWER);
        }
        return new Answer.TypedText(right.get(0), right.subList(1, right.size()));
    }

    /** Only an asterisk with a backslash is one; any other stands for anything. */
    private String literal(String text) {
        if (text.replace("\\*", "").indexOf('*') >= 0) {
            changes.add(Change.WILDCARD_AS_TEXT);
        }
        return text.replace("\\*", "*");
    }

    private String words(String hidden) {
        return GiftText.of(hidden, mark).words(changes);
    }

    private static Weighed weighed(String part) {
        boolean isRight = part.stripLeading().startsWith("=");
        String rest = isRight ? part.substring(part.indexOf('=') + 1) : part;
        Matcher weight = WEIGHT.matcher(rest);
        BigDecimal share = isRight ? WHOLE : BigDecimal.ZERO;
        if (weight.find()) {
            share = new BigDecimal(weight.group(1).replace(',', '.'));
            rest = rest.substring(weight.end());
        }
        int comment = rest.indexOf('#');
        return comment < 0
                ? new Weighed(rest, share, null)
                : new Weighed(rest.substring(0, comment), share, rest.substring(comment + 1));
    }

    /** @param weight in per cent */
    private record Weighed(
            String text, BigDecimal weight, @Nullable String comment) {
        boolean isWhole() {
            return weight.compareTo(WHOLE) >= 0;
        }
    }
}
