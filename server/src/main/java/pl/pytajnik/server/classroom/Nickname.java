package pl.pytajnik.server.classroom;

import java.text.Normalizer;
import java.util.Locale;

/** A name within a class, as it is shown. Two that look the same are the same: {@link #key()}. */
record Nickname(String text) {
    static Nickname read(String written) {
        return new Nickname(
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " "));
    }

    String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
