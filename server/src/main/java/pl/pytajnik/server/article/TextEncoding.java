package pl.pytajnik.server.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads bytes as text: UTF-8, UTF-16, Windows-1250 or ISO-8859-2, whichever they are. */
final class TextEncoding {
    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    private static final Charset ISO_8859_2 = Charset.forName("ISO-8859-2");
    private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextEncoding() {}

    static String read(byte[] bytes) {
        String text = new String(bytes, of(bytes));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** No characters but those that stand in texts, in whatever encoding it seems to have. */
    static boolean looksLikeText(byte[] bytes) {
        return read(bytes).chars().noneMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);
    }

    static Charset of(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || zerosAt(bytes, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || zerosAt(bytes, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return polishLetters(bytes, ISO_8859_2) > polishLetters(bytes, WINDOWS_1250) ? ISO_8859_2 : WINDOWS_1250;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Most of a Polish text in UTF-16 has a zero in every other byte; no other text has zeros. */
    private static boolean zerosAt(byte[] bytes, int parity) {
        int zeros = 0;
        for (int i = parity; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return bytes.length > 3 && zeros * 3 > bytes.length;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException anotherOne) {
            return false;
        }
    }

    private static long polishLetters(byte[] bytes, Charset charset) {
        return new String(bytes, charset)
                .chars()
                .filter(c -> POLISH.indexOf(c) >= 0)
                .count();
    }
}
