package pl.pytajnik.server.classroom;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * A name within a class, as it is shown: nothing invisible is in it, and nothing that turns the line around. Two that look
 * the same are the same: {@link #key()}.
 */
record Nickname(String text) {
    /** Joins the parts of one emoji; elsewhere it cannot be seen. */
    private static final String JOINER = "\u200d";

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}&&[^" + JOINER + "]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    /** @throws Problem 422 when there is nothing to see, or letters of several alphabets that look alike */
    static Nickname read(String written) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("");
        String text = BLANKS.matcher(plain).replaceAll(" ").strip();
        if (text.replace(JOINER, "").isEmpty()) {
            throw Problem.invalid(FieldError.of("/nickname", WrongValue.NOTHING_TO_SEE));
        }
        if (alphabets(text).size() > 1) {
            throw Problem.invalid(FieldError.of("/nickname", WrongValue.SEVERAL_ALPHABETS));
        }
        return new Nickname(text);
    }

    private static Set<UnicodeScript> alphabets(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(ALIKE::contains)
                .collect(Collectors.toSet());
    }

    String key() {
        return text.replace(JOINER, "").toLowerCase(Locale.ROOT);
    }
}
