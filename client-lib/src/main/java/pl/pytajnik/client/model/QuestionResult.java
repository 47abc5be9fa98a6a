package pl.pytajnik.client.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** How one question of an attempt went; whether it was right, the key and its evidence only once they are released. Immutable. */
public final class QuestionResult extends Value {
    private final UUID itemId;
    private final boolean voided;
    private final @Nullable String response;
    private final @Nullable Boolean correct;
    private final @Nullable Double fraction;
    private final @Nullable String remark;
    private final @Nullable String remarkCode;
    private final @Nullable String feedback;
    private final List<ChoiceResult> choices;
    private final @Nullable String key;
    private final @Nullable Evidence evidence;

    private QuestionResult(Json json) throws MismatchException {
        itemId = json.uuid("itemId");
        voided = Boolean.TRUE.equals(json.flagOrNull("voided"));
        response = json.textOrNull("response");
        correct = json.flagOrNull("correct");
        fraction = json.numberOrNull("fraction");
        feedback = json.textOrNull("feedback");
        choices = json.listOrEmpty("choices", ChoiceResult::of);
        remark = json.textOrNull("remark");
        remarkCode = json.textOrNull("remarkCode");
        key = json.textOrNull("key");
        Json proof = json.childOrNull("evidence");
        evidence = proof == null ? null : Evidence.of(proof);
    }

    public static QuestionResult of(Json json) throws MismatchException {
        return new QuestionResult(json);
    }

    public UUID itemId() {
        return itemId;
    }

    /** @return whether the teacher took it out of score and maximum */
    public boolean voided() {
        return voided;
    }

    /** @return what the student answered, in words; null without an answer */
    public @Nullable String response() {
        return response;
    }

    /** @return null until released */
    public @Nullable Boolean correct() {
        return correct;
    }

    /** @return what the answer is worth, from 0 to 1; null until released */
    public @Nullable Double fraction() {
        return fraction;
    }

    /** @return what the teacher says to everybody who has answered; null until released, or when it is nothing */
    public @Nullable String feedback() {
        return feedback;
    }

    /** @return unmodifiable; empty until released, and when the answer is typed */
    public List<ChoiceResult> choices() {
        return choices;
    }

    /** @return what a typed answer lacks or why it is wrong, in Polish; null until released, or when there is nothing to say */
    public @Nullable String remark() {
        return remark;
    }

    /** @return {@link #remark()} for programs, like {@code surname-missing} */
    public @Nullable String remarkCode() {
        return remarkCode;
    }

    /** @return null until released */
    public @Nullable String key() {
        return key;
    }

    /** @return null until released, or when there is none */
    public @Nullable Evidence evidence() {
        return evidence;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "itemId",
            itemId,
            "voided",
            voided,
            "response",
            response,
            "correct",
            correct,
            "fraction",
            fraction,
            "feedback",
            feedback,
            "choices",
            choices,
            "remark",
            remark,
            "remarkCode",
            remarkCode,
            "key",
            key,
            "evidence",
            evidence
        };
    }
}
