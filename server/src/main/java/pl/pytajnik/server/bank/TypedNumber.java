package pl.pytajnik.server.bank;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * The answer is a number.
 *
 * @param value the right one
 * @param tolerance how far off is still right, both ends included; 0 when none is given
 * @param toleranceType absolute when none is given
 * @param unit stands beside the field; whoever types one must type this, one of its spellings, or one that is worth as
 *     much
 * @param unitSpellings other ways to write the unit
 */
@Schema(
        requiredProperties = "type",
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "NUMBER"))
public record TypedNumber(
        @NotNull @Digits(integer = 18, fraction = 9) BigDecimal value,

        @PositiveOrZero @Digits(integer = 18, fraction = 9) @Nullable
        BigDecimal tolerance,

        @Nullable Tolerance toleranceType,
        @Size(max = 30) @Pattern(regexp = UNIT) @Nullable String unit,
        @Size(max = 10) @Nullable List<@NotBlank @Size(max = 30) @Pattern(regexp = UNIT) String> unitSpellings)
        implements Answer {
    /** Something that is no space at either end, and no digit at the beginning. */
    private static final String UNIT = "[^\\d\\s](?:.*\\S)?";

    public TypedNumber {
        unitSpellings = Option.copy(unitSpellings);
    }

    @Override
    public ResponseFormat format() {
        return ResponseFormat.NUMBER;
    }

    @Override
    public String key() {
        return unit == null ? figure() : figure() + " " + unit;
    }

    @Override
    public List<String> accepted() {
        List<String> accepted = new ArrayList<>();
        Option.copy(unitSpellings).forEach(spelling -> accepted.add(figure() + " " + spelling));
        return accepted;
    }

    /** The number in digits, with the Polish comma. */
    public String figure() {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Whether a number of the same unit is near enough. */
    public boolean isNear(BigDecimal number) {
        return value.subtract(number).abs().compareTo(allowed()) <= 0;
    }

    /** How far off is still right, in the number's own unit. */
    public BigDecimal allowed() {
        BigDecimal given = Objects.requireNonNullElse(tolerance, BigDecimal.ZERO);
        return toleranceType == Tolerance.RELATIVE ? given.multiply(value.abs()) : given;
    }

    @Override
    public List<FieldError> misfits() {
        List<FieldError> errors = new ArrayList<>();
        if (toleranceType != null && tolerance == null) {
            errors.add(FieldError.of("/answer/toleranceType", WrongValue.NEEDS_TOLERANCE));
        }
        if (toleranceType == Tolerance.RELATIVE && tolerance != null && tolerance.compareTo(BigDecimal.ONE) > 0) {
            errors.add(FieldError.of("/answer/tolerance", WrongValue.RELATIVE_TOO_LARGE));
        }
        if (unit == null && !Option.copy(unitSpellings).isEmpty()) {
            errors.add(FieldError.of("/answer/unitSpellings", WrongValue.NEEDS_UNIT));
        }
        return errors;
    }

    @Override
    public TypedNumber issued() {
        return this;
    }
}
