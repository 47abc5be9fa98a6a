package pl.pytajnik.server.platform.idempotency;

import java.util.UUID;
import java.util.regex.Pattern;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * One request that is to be done once.
 *
 * @param account whose key it is: what others call the same is another
 * @param operation method and path
 * @param bodyHash of what was sent, so that another body under the same key is known
 */
record Claim(UUID account, String key, String operation, String bodyHash) {
    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7e&&[^\"\\\\]]{1,255}");

    /** A structured-field string; the quotes may be left out, as many clients do. */
    static String keyOf(String header) {
        String key = header.strip();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_MALFORMED);
        }
        return key;
    }
}
