package pl.pytajnik.client.model;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What an answer in practice was worth, with the key and its proof. Immutable. */
public final class Judgement extends Value {
    private final boolean correct;
    private final double fraction;
    private final @Nullable String remark;
    private final @Nullable String remarkCode;
    private final String key;
    private final @Nullable Evidence evidence;

    private Judgement(Json json) throws MismatchException {
        correct = json.flag("correct");
        fraction = json.number("fraction");
        remark = json.textOrNull("remark");
        remarkCode = json.textOrNull("remarkCode");
        key = json.text("key");
        evidence = json.has("evidence") ? Evidence.of(json.child("evidence")) : null;
    }

    public static Judgement of(Json json) throws MismatchException {
        return new Judgement(json);
    }

    /** @return whether all of it is right */
    public boolean correct() {
        return correct;
    }

    /** @return from 0 to 1 */
    public double fraction() {
        return fraction;
    }

    /** @return what a typed answer lacks, in Polish; null when there is nothing to say */
    public @Nullable String remark() {
        return remark;
    }

    /** @return the same for programs, like {@code surname-missing} */
    public @Nullable String remarkCode() {
        return remarkCode;
    }

    public String key() {
        return key;
    }

    /** @return null when there is none */
    public @Nullable Evidence evidence() {
        return evidence;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "correct",
            correct,
            "fraction",
            fraction,
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
