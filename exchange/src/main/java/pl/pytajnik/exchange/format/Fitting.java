package pl.pytajnik.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Bounds;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;

/** Trims what can be trimmed with little loss: spaces, long feedback, too many tags and other right answers. */
final class Fitting {
    private Fitting() {}

    static Item fit(Item item, Set<Change> changes) {
        Item seen = Seen.of(item);
        if (!seen.equals(item)) {
            changes.add(Change.ODD_CHARACTERS_LEFT_OUT);
        }
        return trimmed(seen, changes);
    }

    private static Item trimmed(Item item, Set<Change> changes) {
        return item.withStem(item.stem().strip())
                .withAnswer(answer(item.answer(), changes))
                .withFeedback(feedback(item.feedback(), changes))
                .withTags(tags(item.tags(), changes))
                .withDifficulty(Math.min(3, Math.max(1, item.difficulty())));
    }

    private static Answer answer(Answer answer, Set<Change> changes) {
        if (answer instanceof Answer.SingleChoice single) {
            return new Answer.SingleChoice(choices(single.choices(), changes), accepted(single.accepted(), changes));
        }
        if (answer instanceof Answer.MultipleChoice multiple) {
            return new Answer.MultipleChoice(choices(multiple.choices(), changes), multiple.credit());
        }
        if (answer instanceof Answer.TrueFalse truth) {
            return new Answer.TrueFalse(
                    truth.isTrue(),
                    feedback(truth.feedbackIfTrue(), changes),
                    feedback(truth.feedbackIfFalse(), changes));
        }
        if (answer instanceof Answer.TypedText typed) {
            return new Answer.TypedText(typed.key().strip(), accepted(typed.accepted(), changes));
        }
        if (answer instanceof Answer.TypedDate date) {
            return new Answer.TypedDate(
                    date.precision(), date.year(), date.month(), date.day(), accepted(date.accepted(), changes));
        }
        return answer;
    }

    private static List<Choice> choices(List<Choice> choices, Set<Change> changes) {
        List<Choice> fitted = new ArrayList<>();
        for (Choice choice : choices) {
            Choice trimmed = new Choice(choice.text().strip(), choice.right(), feedback(choice.feedback(), changes));
            if (fitted.contains(trimmed)) {
                changes.add(Change.SAME_CHOICE_ONCE);
            } else {
                fitted.add(trimmed);
            }
        }
        return fitted;
    }

    private static List<String> accepted(List<String> accepted, Set<Change> changes) {
        List<String> fitted = accepted.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= Bounds.TEXT)
                .distinct()
                .limit(Bounds.ACCEPTED)
                .toList();
        long wanted = accepted.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .count();
        if (fitted.size() < wanted) {
            changes.add(Change.ACCEPTED_CUT);
        }
        return fitted;
    }

    private static @Nullable String feedback(@Nullable String feedback, Set<Change> changes) {
        if (feedback == null || feedback.isBlank()) {
            return null;
        }
        String trimmed = feedback.strip();
        if (trimmed.length() <= Bounds.FEEDBACK) {
            return trimmed;
        }
        changes.add(Change.FEEDBACK_CUT);
        return whole(trimmed, Bounds.FEEDBACK - 1) + "…";
    }

    /** So much of a text, without half of a character at its end. */
    private static String whole(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing();
    }

    private static List<String> tags(List<String> tags, Set<Change> changes) {
        Map<String, String> once = new LinkedHashMap<>();
        for (String tag : tags) {
            String trimmed = tag.strip();
            if (!trimmed.isEmpty()) {
                once.putIfAbsent(trimmed.toLowerCase(Locale.ROOT), trimmed);
            }
        }
        List<String> fitted = once.values().stream()
                .filter(tag -> tag.length() <= Bounds.TAG)
                .limit(Bounds.TAGS)
                .toList();
        if (fitted.size() < once.size()) {
            changes.add(Change.TAGS_CUT);
        }
        return fitted;
    }
}
