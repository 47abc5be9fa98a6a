package pl.pytajnik.server.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a page in the encoding it is said to have, by the header or by itself; else in the one it looks like. */
final class PageEncoding {
    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_:.-]{3,40})");

    private PageEncoding() {}

    static String read(byte[] page, @Nullable String contentType) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(contentType == null ? "" : contentType);
        Matcher itself = CHARSET.matcher(head);
        if (named.find() && known(named.group(1))) {
            return new String(page, Charset.forName(named.group(1)));
        }
        return itself.find() && known(itself.group(1))
                ? new String(page, Charset.forName(itself.group(1)))
                : TextEncoding.read(page);
    }

    private static boolean known(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }
}
