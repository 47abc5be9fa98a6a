package pl.pytajnik.server.platform.problem;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts for values that are not allowed, from the same files as those of Bean Validation. */
final class FieldTexts {
    private static final String FILES = "ValidationMessages";

    private FieldTexts() {}

    /** A detail that is a key in braces becomes its text; any other stays. */
    static FieldError in(Language language, FieldError error) {
        String detail = error.detail();
        return detail.startsWith("{") && detail.endsWith("}")
                ? new FieldError(error.pointer(), text(language, detail.substring(1, detail.length() - 1)))
                : error;
    }

    private static String text(Language language, String key) {
        return ResourceBundle.getBundle(FILES, Locale.forLanguageTag(language.tag()))
                .getString(key);
    }
}
