package pl.pytajnik.client.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** An item as an attempt asks it. Immutable. */
public final class Question extends Value {
    private final UUID itemId;
    private final int position;
    private final Kind kind;
    private final ResponseFormat format;
    private final String stem;
    private final List<Choice> choices;
    private final @Nullable Integer choose;
    private final @Nullable String unit;
    private final @Nullable String precision;

    private Question(Json json) throws MismatchException {
        itemId = json.uuid("itemId");
        position = json.integer("position");
        kind = json.constant("kind", Kind.values(), Kind.UNKNOWN);
        format = json.constant("format", ResponseFormat.values(), ResponseFormat.UNKNOWN);
        stem = json.text("stem");
        choices = json.listOrEmpty("choices", Choice::of);
        choose = json.integerOrNull("choose");
        unit = json.textOrNull("unit");
        precision = json.textOrNull("precision");
    }

    public static Question of(Json json) throws MismatchException {
        return new Question(json);
    }

    public UUID itemId() {
        return itemId;
    }

    /** @return its place in the attempt, as the server counts */
    public int position() {
        return position;
    }

    public Kind kind() {
        return kind;
    }

    public ResponseFormat format() {
        return format;
    }

    /** @return the text of the question */
    public String stem() {
        return stem;
    }

    /** @return unmodifiable, in the order to show; empty when the answer is typed */
    public List<Choice> choices() {
        return choices;
    }

    /** @return how many choices a multiple choice wants; null when that is for the student to find out, or it is one */
    public @Nullable Integer choose() {
        return choose;
    }

    /** @return the unit to show beside the field of a number, null without one */
    public @Nullable String unit() {
        return unit;
    }

    /** @return how finely a date is asked for: {@code DAY}, {@code MONTH}, {@code YEAR}, {@code DECADE}, {@code CENTURY} or what a newer server says */
    public @Nullable String precision() {
        return precision;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "itemId", itemId,
            "position", position,
            "kind", kind,
            "format", format,
            "stem", stem,
            "choices", choices,
            "choose", choose,
            "unit", unit,
            "precision", precision
        };
    }
}
