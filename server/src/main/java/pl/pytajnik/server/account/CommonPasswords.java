package pl.pytajnik.server.account;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The commonest passwords that are long enough to be taken, a line each in {@code common-passwords.txt}; digits and
 * signs at the end do not make one of them rare. One character again and again is common too.
 */
public class CommonPasswords implements ConstraintValidator<Uncommon, String> {
    private static final Pattern ONE_CHARACTER = Pattern.compile("(.)\\1*", Pattern.DOTALL);
    private static final Pattern TAIL = Pattern.compile("[\\d!@#$%.*?]+$");
    private static final Set<String> COMMON = read();

    @Override
    public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
        return password == null || !isCommon(password.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isCommon(String password) {
        String bare = TAIL.matcher(password).replaceFirst("");
        return ONE_CHARACTER.matcher(password).matches() || COMMON.contains(password) || COMMON.contains(bare);
    }

    private static Set<String> read() {
        try (InputStream lines = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            if (lines == null) {
                throw new IllegalStateException("common-passwords.txt is not beside its class");
            }
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
