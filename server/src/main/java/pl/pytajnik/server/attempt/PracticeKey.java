package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.Credit;
import pl.pytajnik.server.bank.ItemEvidence;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.MultipleChoice;
import pl.pytajnik.server.bank.Option;

/**
 * What a device needs to judge an answer by itself, and what it then shows. Only ever for a question whose key is free.
 *
 * @param key the right answer, in words
 * @param choices what is to be said of each; empty when the answer is typed
 * @param credit what a multiple choice brings that is right in part; null for other formats, which are right or wrong
 * @param typed how to judge what is typed; null when the answer is chosen
 * @param feedback the teacher's, for whatever was answered; null when there is none, or it is withheld
 * @param evidence where an article proves it; null: nowhere
 */
public record PracticeKey(
        String key,
        List<ChoiceKey> choices,
        @Nullable Credit credit,
        @Nullable TypedKey typed,
        @Nullable String feedback,
        @Nullable ItemEvidence evidence) {
    static PracticeKey of(ItemVersion question, @Nullable TypedKey typed) {
        return new PracticeKey(
                question.key(),
                question.answer().options().stream().map(ChoiceKey::of).toList(),
                question.answer() instanceof MultipleChoice several ? several.credit() : null,
                typed,
                question.feedback(),
                question.evidence());
    }

    PracticeKey withoutFeedback() {
        List<ChoiceKey> mute = choices.stream()
                .map(choice -> new ChoiceKey(choice.id(), choice.right(), null))
                .toList();
        return new PracticeKey(key, mute, credit, typed, null, evidence);
    }

    /**
     * A choice.
     *
     * @param right whether it is a right one
     * @param feedback for those who chose it; null when there is none, or it is withheld
     */
    public record ChoiceKey(
            UUID id, boolean right, @Nullable String feedback) {
        static ChoiceKey of(Option option) {
            return new ChoiceKey(Objects.requireNonNull(option.id()), option.right(), option.feedback());
        }
    }
}
