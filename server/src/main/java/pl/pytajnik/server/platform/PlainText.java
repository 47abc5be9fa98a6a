package pl.pytajnik.server.platform;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text the database can keep as it came: no NUL and no half of a surrogate pair. Null is allowed. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = PlainText.REGEXP)
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
    String REGEXP = "[^\\x{0}\\x{D800}-\\x{DFFF}]*";

    String message() default "{pl.pytajnik.plain-text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
