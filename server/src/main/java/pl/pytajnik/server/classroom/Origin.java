package pl.pytajnik.server.classroom;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/** Where a browser finds the pages: scheme, host and port, such as {@code https://quiz.szkola.pl}. */
record Origin(String text) {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String FIELD = "/origin";

    static Origin read(String written) {
        URI uri = parsed(written);
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
            throw Problem.invalid(FieldError.of(FIELD, WrongValue.NOT_HTTP));
        }
        Origin origin = new Origin(uri.getScheme() + "://" + uri.getRawAuthority());
        if (uri.getHost() == null || uri.getUserInfo() != null || !origin.text.equals(written)) {
            throw Problem.invalid(FieldError.of(FIELD, WrongValue.UNREADABLE));
        }
        return origin;
    }

    private static URI parsed(String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException unreadable) {
            throw Problem.invalid(FieldError.of(FIELD, WrongValue.UNREADABLE));
        }
    }

    /** Where the player lets a student into the class of this code. */
    String joining(String joinCode) {
        return text + "/play/#/join/" + joinCode;
    }
}
