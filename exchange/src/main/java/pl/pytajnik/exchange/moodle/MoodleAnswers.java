package pl.pytajnik.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.file.Node;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.format.Weights;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Credit;

/** How a question of Moodle is answered. */
final class MoodleAnswers {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,30}([.,]\\d{1,30})?([eE][-+]?\\d{1,2})?");
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final Node node;
    private final Set<Change> changes;

    MoodleAnswers(Node node, Set<Change> changes) {
        this.node = node;
        this.changes = changes;
    }

    Answer answer() throws MoodleFault {
        return switch (node.attribute("type")) {
            case "multichoice" -> choices();
            case "truefalse" -> truth();
            case "shortanswer" -> typed();
            case "numerical" -> number();
            default -> throw new MoodleFault(Skip.UNKNOWN_TYPE);
        };
    }

    private Answer choices() throws MoodleFault {
        boolean isSingle = !node.text("single").matches("(?i)false|0");
        List<Choice> choices = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        for (Node answer : node.children("answer")) {
            BigDecimal weight = fraction(answer);
            String text = MoodleText.of(answer).words(changes);
            if (!text.isEmpty()) {
                choices.add(new Choice(text, isRight(weight, isSingle), feedback(answer)));
                weights.add(weight);
            }
        }
        if (isSingle) {
            return new Answer.SingleChoice(choices, List.of());
        }
        if (choices.stream().anyMatch(Choice::right) && !Weights.areOurs(choices, weights)) {
            changes.add(Change.WEIGHTS_BECAME_CREDIT);
        }
        return new Answer.MultipleChoice(choices, Credit.PROPORTIONAL_WITH_PENALTY);
    }

    private boolean isRight(BigDecimal weight, boolean isSingle) {
        if (isSingle && weight.signum() > 0 && weight.compareTo(WHOLE) < 0) {
            changes.add(Change.PARTLY_RIGHT_LEFT_OUT);
        }
        return isSingle ? weight.compareTo(WHOLE) >= 0 : weight.signum() > 0;
    }

    private Answer truth() throws MoodleFault {
        Boolean isTrue = null;
        String ifTrue = null;
        String ifFalse = null;
        for (Node answer : node.children("answer")) {
            boolean saysTrue = answer.text("text").equalsIgnoreCase("true");
            if (fraction(answer).compareTo(WHOLE) >= 0) {
                if (isTrue != null) {
                    throw new MoodleFault(Skip.SEVERAL_RIGHT_ANSWERS);
                }
                isTrue = saysTrue;
            }
            ifTrue = saysTrue ? feedback(answer) : ifTrue;
            ifFalse = saysTrue ? ifFalse : feedback(answer);
        }
        if (isTrue == null) {
            throw new MoodleFault(Skip.NO_RIGHT_ANSWER);
        }
        return new Answer.TrueFalse(isTrue, ifTrue, ifFalse);
    }

    private Answer typed() throws MoodleFault {
        if (node.text("usecase").equals("1")) {
            changes.add(Change.CASE_IGNORED);
        }
        List<String> right = new ArrayList<>();
        for (Node answer : node.children("answer")) {
            leaveComment(answer);
            if (fraction(answer).compareTo(WHOLE) >= 0) {
                right.add(literal(answer.text("text")));
            } else if (fraction(answer).signum() > 0) {
                changes.add(Change.PARTLY_RIGHT_LEFT_OUT);
            }
        }
        if (right.isEmpty()) {
            throw new MoodleFault(Skip.NO_RIGHT_ANSWER);
        }
        return new Answer.TypedText(right.get(0), right.subList(1, right.size()));
    }

    private String literal(String text) {
        if (text.replace("\\*", "").indexOf('*') >= 0) {
            changes.add(Change.WILDCARD_AS_TEXT);
        }
        return text.replace("\\*", "*");
    }

    private Answer number() throws MoodleFault {
        Node right = null;
        for (Node answer : node.children("answer")) {
            leaveComment(answer);
            BigDecimal weight = fraction(answer);
            if (weight.compareTo(WHOLE) >= 0) {
                changes.addAll(right == null ? Set.of() : Set.of(Change.OTHER_NUMBERS_LEFT_OUT));
                right = right == null ? answer : right;
            } else if (weight.signum() > 0) {
                changes.add(Change.PARTLY_RIGHT_LEFT_OUT);
            }
        }
        if (right == null) {
            throw new MoodleFault(Skip.NO_RIGHT_ANSWER);
        }
        String tolerance = right.text("tolerance");
        BigDecimal near = tolerance.isEmpty() ? BigDecimal.ZERO : decimal(tolerance, Skip.BAD_TOLERANCE);
        return new Answer.TypedNumber(decimal(right.text("text"), Skip.NOT_A_NUMBER), near, false, unit(), List.of());
    }

    /** The one that the number is in; others would have to be converted. */
    private @Nullable String unit() {
        List<Node> units = node.child("units").map(all -> all.children("unit")).orElse(List.of());
        if (units.size() > 1) {
            changes.add(Change.SETTINGS_LEFT_OUT);
        }
        return units.stream()
                .filter(unit -> unit.text("multiplier").matches("|1(\\.0*)?"))
                .map(unit -> unit.text("unit_name"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private void leaveComment(Node answer) {
        if (feedback(answer) != null) {
            changes.add(Change.ANSWER_FEEDBACK_LEFT_OUT);
        }
    }

    private @Nullable String feedback(Node answer) {
        String words = MoodleText.of(answer, "feedback").words(changes);
        return words.isEmpty() ? null : words;
    }

    private static BigDecimal fraction(Node answer) throws MoodleFault {
        String fraction = answer.attribute("fraction");
        return fraction.isEmpty() ? BigDecimal.ZERO : decimal(fraction, Skip.MALFORMED);
    }

    private static BigDecimal decimal(String text, Skip otherwise) throws MoodleFault {
        if (!DECIMAL.matcher(text).matches()) {
            throw new MoodleFault(otherwise);
        }
        return new BigDecimal(text.replace(',', '.'));
    }
}
