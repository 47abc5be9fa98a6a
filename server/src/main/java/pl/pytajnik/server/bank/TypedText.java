package pl.pytajnik.server.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;

/**
 * The answer is typed. Of the kinds WHO, WHEN and HOW_MANY it is read by meaning, of OTHER compared without regard to
 * case, spacing and diacritics.
 *
 * @param key the right answer
 * @param accepted other answers that count as right
 */
@Schema(
        requiredProperties = "type",
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "TYPED_TEXT"))
public record TypedText(
        @NotBlank @Size(max = 300) String key,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 300) String> accepted)
        implements Answer {
    public TypedText {
        accepted = Option.copy(accepted);
    }

    @Override
    public ResponseFormat format() {
        return ResponseFormat.TYPED_TEXT;
    }

    @Override
    public List<@Size(max = 300) String> accepted() {
        return Option.copy(accepted);
    }

    @Override
    public List<FieldError> misfits() {
        return List.of();
    }

    @Override
    public TypedText issued() {
        return this;
    }
}
