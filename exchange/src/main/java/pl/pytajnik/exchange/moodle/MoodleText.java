package pl.pytajnik.exchange.moodle;

import java.util.Set;
import java.util.regex.Pattern;
import pl.pytajnik.exchange.file.Node;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.text.Plain;

/**
 * A text of Moodle with the format it is in.
 *
 * @param format html when none is named, as Moodle does
 * @param hasFiles whether files are packed in beside it
 */
record MoodleText(String format, String text, boolean hasFiles) {
    private static final Pattern USUAL = Pattern.compile(
            "Your answer is (partially )?(in)?correct\\."
                    + "|(Odpowiedź|Twoja odpowiedź|Twoje rozwiązanie) jest (częściowo )?(nie)?(poprawna|prawidłowa|poprawne)\\.");

    /** @param name of the element, which may be missing */
    static MoodleText of(Node node, String name) {
        return node.child(name).map(MoodleText::of).orElse(new MoodleText("plain_text", "", false));
    }

    static MoodleText of(Node node) {
        String format = node.attribute("format");
        return new MoodleText(
                format.isEmpty() ? "html" : format,
                node.text("text"),
                !node.children("file").isEmpty());
    }

    /** Whether Moodle says so by itself. */
    static boolean isUsual(String text) {
        return USUAL.matcher(text).matches();
    }

    String words(Set<Change> changes) {
        if (hasFiles) {
            changes.add(Change.IMAGE_LEFT_OUT);
        }
        if (format.equals("plain_text") || format.equals("markdown")) {
            return Plain.ofText(text);
        }
        Plain plain = Plain.ofHtml(format.equals("moodle_auto_format") ? text.replace("\n", "<br>") : text);
        changes.addAll(plain.changes());
        return plain.text();
    }
}
