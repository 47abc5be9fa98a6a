package pl.pytajnik.exchange.moodle;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pl.pytajnik.exchange.file.Node;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.text.Plain;

/**
 * A text of Moodle with the format it is in.
 *
 * @param format html when none is named, as Moodle does
 * @param files names of those that are packed in beside it
 */
record MoodleText(String format, String text, List<String> files) {
    private static final Pattern MEDIA =
            Pattern.compile(".*\\.(mp3|ogg|oga|wav|m4a|mp4|m4v|webm|ogv)", Pattern.CASE_INSENSITIVE);

    private static final Pattern USUAL = Pattern.compile(
            "Your answer is (partially )?(in)?correct\\."
                    + "|(Odpowiedź|Twoja odpowiedź|Twoje rozwiązanie) jest (częściowo )?(nie)?(poprawna|prawidłowa|poprawne)\\.");

    /** @param name of the element, which may be missing */
    static MoodleText of(Node node, String name) {
        return node.child(name).map(MoodleText::of).orElse(new MoodleText("plain_text", "", List.of()));
    }

    static MoodleText of(Node node) {
        String format = node.attribute("format");
        return new MoodleText(
                format.isEmpty() ? "html" : format,
                node.text("text"),
                node.children("file").stream()
                        .map(file -> file.attribute("name"))
                        .toList());
    }

    /** Whether Moodle says so by itself. */
    static boolean isUsual(String text) {
        return USUAL.matcher(text).matches();
    }

    String words(Set<Change> changes) {
        files.forEach(
                file -> changes.add(MEDIA.matcher(file).matches() ? Change.MEDIA_LEFT_OUT : Change.IMAGE_LEFT_OUT));
        if (format.equals("plain_text") || format.equals("markdown")) {
            return Plain.ofText(text);
        }
        Plain plain = Plain.ofHtml(format.equals("moodle_auto_format") ? text.replace("\n", "<br>") : text);
        changes.addAll(plain.changes());
        return plain.text();
    }
}
