package pl.pytajnik.exchange.gift;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.text.Plain;

/**
 * A text with the format it is in, which answers take over from their question.
 *
 * @param mark html, moodle, plain or markdown
 * @param rest still hidden
 */
record GiftText(String mark, String rest) {
    private static final Pattern MARK =
            Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML = Pattern.compile("<[a-zA-Z/!]|&[a-zA-Z#]");

    /** @param usual the format when the text names none */
    static GiftText of(String hidden, String usual) {
        Matcher mark = MARK.matcher(hidden);
        return mark.find()
                ? new GiftText(mark.group(1).toLowerCase(Locale.ROOT), hidden.substring(mark.end()))
                : new GiftText(usual, hidden);
    }

    /** In plain words. How lines of the file are set in is of no matter. */
    String words(Set<Change> changes) {
        String text = GiftEscapes.shown(rest.replaceAll("[ \\t]*\\n[ \\t]*", "\n"));
        boolean isPlain = mark.equals("plain") || mark.equals("markdown");
        if (isPlain || !HTML.matcher(text).find()) {
            return Plain.ofText(text);
        }
        Plain plain = Plain.ofHtml(mark.equals("moodle") ? text.replace("\n", "<br>") : text);
        changes.addAll(plain.changes());
        return plain.text();
    }
}
