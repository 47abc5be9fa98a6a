package pl.pytajnik.client.model;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What an answer in practice was worth, with the key and its proof: as the server said, or the device. Immutable. */
public final class Judgement extends Value {
    private final boolean decided;
    private final boolean correct;
    private final double fraction;
    private final @Nullable String remark;
    private final @Nullable String remarkCode;
    private final String key;
    private final @Nullable Evidence evidence;
    private final List<String> feedback;

    private Judgement(Json json) throws MismatchException {
        decided = true;
        correct = json.flag("correct");
        fraction = json.number("fraction");
        remark = json.textOrNull("remark");
        remarkCode = json.textOrNull("remarkCode");
        key = json.text("key");
        evidence = json.has("evidence") ? Evidence.of(json.child("evidence")) : null;
        feedback = Collections.emptyList();
    }

    /** @param worth null when only the server can tell */
    private Judgement(PracticeKey by, @Nullable Double worth, List<String> feedback) {
        decided = worth != null;
        correct = worth != null && worth == 1;
        fraction = worth == null ? 0 : worth;
        remark = null;
        remarkCode = null;
        key = by.key();
        evidence = by.evidence();
        this.feedback = feedback;
    }

    private Judgement(Judgement device, Judgement server) {
        decided = true;
        correct = server.correct;
        fraction = server.fraction;
        remark = server.remark;
        remarkCode = server.remarkCode;
        key = server.key;
        evidence = device.evidence;
        feedback = device.feedback;
    }

    public static Judgement of(Json json) throws MismatchException {
        return new Judgement(json);
    }

    /** @param fraction null when only the server can tell */
    static Judgement byDevice(PracticeKey key, @Nullable Double fraction, List<String> feedback) {
        return new Judgement(key, fraction, feedback);
    }

    /** The server's word on it, which stands, with what the device knows besides. */
    public Judgement settledBy(Judgement server) {
        return new Judgement(this, server);
    }

    /**
     * Whether it is known what the answer is worth. Without a network the device cannot always tell, and says so rather than
     * to call wrong what the server takes: then show {@link #key}, and ask the server later.
     */
    public boolean isDecided() {
        return decided;
    }

    /** @return whether all of it is right; false while it is not decided */
    public boolean correct() {
        return correct;
    }

    /** @return as {@link #of} reads it, without the evidence */
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("correct", correct);
        json.addProperty("fraction", fraction);
        json.addProperty("remark", remark);
        json.addProperty("remarkCode", remarkCode);
        json.addProperty("key", key);
        return json;
    }

    /** @return from 0 to 1; 0 while it is not decided */
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

    /** @return unmodifiable; what the teacher says to the choices made and to the question; empty when the server judged */
    public List<String> feedback() {
        return feedback;
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
            evidence,
            "decided",
            decided,
            "feedback",
            feedback
        };
    }
}
