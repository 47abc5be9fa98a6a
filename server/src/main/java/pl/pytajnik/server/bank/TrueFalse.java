package pl.pytajnik.server.bank;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;

/**
 * The stem says something that is so or not; the choices are „Prawda” and „Fałsz”, in this order.
 *
 * @param isTrue whether it is so
 * @param feedbackIfTrue for those who chose „Prawda”
 * @param feedbackIfFalse for those who chose „Fałsz”
 * @param trueId the server's; what a caller gives is left aside
 * @param falseId the same
 */
@Schema(
        requiredProperties = "type",
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "TRUE_FALSE"))
public record TrueFalse(
        @NotNull Boolean isTrue,
        @Size(max = 1000) @Nullable String feedbackIfTrue,
        @Size(max = 1000) @Nullable String feedbackIfFalse,
        @Nullable UUID trueId,
        @Nullable UUID falseId)
        implements Answer {
    private static final String SO = "Prawda";
    private static final String NOT_SO = "Fałsz";

    @Override
    public ResponseFormat format() {
        return ResponseFormat.TRUE_FALSE;
    }

    @Override
    public String key() {
        return isTrue ? SO : NOT_SO;
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option(trueId, SO, isTrue, feedbackIfTrue), new Option(falseId, NOT_SO, !isTrue, feedbackIfFalse));
    }

    @Override
    public List<FieldError> misfits() {
        return List.of();
    }

    @Override
    public TrueFalse issued() {
        return new TrueFalse(isTrue, feedbackIfTrue, feedbackIfFalse, UUID.randomUUID(), UUID.randomUUID());
    }
}
