package pl.pytajnik.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Unreadable;

/** The letters of a file that does not say how it is encoded: UTF-8, UTF-16 with its mark, else Windows-1250. */
public final class Letters {
    private static final Charset WINDOWS = Charset.forName("windows-1250");

    private Letters() {}

    /**
     * Without a byte order mark, lines ended by {@code \n}.
     *
     * @throws Unreadable when it is no text
     */
    public static String of(byte[] bytes) throws Unreadable {
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(Fault.NOT_THIS_FORMAT, "zero bytes in it");
        }
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decoded(byte[] bytes) throws Unreadable {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decoded(bytes, WINDOWS);
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws Unreadable {
        try {
            return strictly(bytes, charset);
        } catch (CharacterCodingException neither) {
            throw new Unreadable(Fault.UNKNOWN_ENCODING, "neither UTF-8, UTF-16 nor Windows-1250");
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
