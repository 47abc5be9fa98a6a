package pl.pytajnik.server.account;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A password that is not among those everybody tries first. */
@Constraint(validatedBy = CommonPasswords.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface Uncommon {
    String message() default "{pl.pytajnik.password.common}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
