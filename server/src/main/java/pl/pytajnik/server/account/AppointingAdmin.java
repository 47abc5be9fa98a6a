package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/** Who runs the installation makes administrators and gives people new passwords, at the terminal. */
@ApplicationScoped
public class AppointingAdmin {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private final SigningUp signingUp;
    private final ManagingAccounts managing;
    private final Validator validator;

    AppointingAdmin(SigningUp signingUp, ManagingAccounts managing, Validator validator) {
        this.signingUp = signingUp;
        this.managing = managing;
        this.validator = validator;
    }

    /**
     * @param typed empty when a password is to be made
     * @throws Problem 422 when address or password is not allowed, 409 when the address has an account
     */
    public Appointed appoint(String email, Optional<String> typed) {
        String password = typed.orElseGet(AppointingAdmin::made);
        require("email", email);
        require("password", password);
        signingUp.admin("Administrator", email, signingUp.hash(password));
        return new Appointed(email, typed.isPresent() ? Optional.empty() : Optional.of(password));
    }

    /** @throws Problem 422 when the password is not allowed, 404 when nobody has this address */
    public Appointed resetPassword(String email, Optional<String> typed) {
        String password = typed.orElseGet(AppointingAdmin::made);
        require("password", password);
        managing.resetPassword(managing.withEmail(email), signingUp.hash(password), null);
        return new Appointed(email, typed.isPresent() ? Optional.empty() : Optional.of(password));
    }

    private void require(String property, String value) {
        FieldError[] errors = validator.validateValue(NewTeacher.class, property, value).stream()
                .map(violation -> FieldError.of("/" + property, WrongValue.AS_SAID, violation.getMessage()))
                .toArray(FieldError[]::new);
        if (errors.length > 0) {
            throw Problem.invalid(errors);
        }
    }

    private static String made() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** @param made the password that was made, to be shown once; empty when it was typed */
    public record Appointed(String email, Optional<String> made) {
        @Override
        public String toString() {
            return "Appointed[" + email + "]";
        }
    }
}
