package pl.pytajnik.server.bank;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.calendar.RomanNumerals;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * The answer is a date at a precision; whoever says less than that is told what is missing.
 *
 * @param precision how finely it is asked for
 * @param year the year itself, or any year of the decade or the century that is meant
 * @param month from 1; with a day or a month only
 * @param day with a day only
 * @param accepted other right answers, such as „w dniu bitwy”
 */
@Schema(
        requiredProperties = "type",
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "DATE"))
public record TypedDate(
        @NotNull DatePrecision precision,
        @NotNull @Min(1) @Max(3000) Integer year,
        @Min(1) @Max(12) @Nullable Integer month,
        @Min(1) @Max(31) @Nullable Integer day,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 300) String> accepted)
        implements Answer {
    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final int CENTURY = 100;

    public TypedDate {
        accepted = Option.copy(accepted);
    }

    @Override
    public ResponseFormat format() {
        return ResponseFormat.DATE;
    }

    @Override
    public String key() {
        return switch (precision) {
            case DAY -> day + " " + month(TextStyle.FULL) + " " + year;
            case MONTH -> month(TextStyle.FULL_STANDALONE) + " " + year;
            case YEAR -> Integer.toString(year);
            case DECADE -> "lata " + year / 10 % 10 * 10 + ". " + RomanNumerals.text(year / CENTURY + 1) + " wieku";
            case CENTURY -> RomanNumerals.text((year - 1) / CENTURY + 1) + " wiek";
        };
    }

    private String month(TextStyle style) {
        return Month.of(month == null ? 1 : month).getDisplayName(style, POLISH);
    }

    @Override
    public List<@Size(max = 300) String> accepted() {
        return Option.copy(accepted);
    }

    @Override
    public List<FieldError> misfits() {
        List<FieldError> errors = new ArrayList<>();
        boolean withMonth = precision == DatePrecision.DAY || precision == DatePrecision.MONTH;
        fits("month", month, withMonth, errors);
        fits("day", day, precision == DatePrecision.DAY, errors);
        if (errors.isEmpty()
                && day != null
                && month != null
                && !YearMonth.of(year, month).isValidDay(day)) {
            int days = YearMonth.of(year, month).lengthOfMonth();
            errors.add(FieldError.of("/answer/day", WrongValue.NO_SUCH_DAY, days));
        }
        return errors;
    }

    private void fits(String name, @Nullable Integer value, boolean wanted, List<FieldError> errors) {
        if (wanted != (value != null)) {
            errors.add(FieldError.of(
                    "/answer/" + name, wanted ? WrongValue.PART_MISSING : WrongValue.PART_UNUSED, precision));
        }
    }

    @Override
    public TypedDate issued() {
        return this;
    }
}
