package pl.pytajnik.exchange.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    /**
     * The same for a file that is too long to be held, without its byte order mark; line ends are the reader's to see.
     * Goes through the file once before.
     */
    public static BufferedReader open(Path file) throws Unreadable, IOException {
        Charset charset = charset(file);
        BufferedReader letters = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        letters.mark(1);
        if (letters.read() != '\ufeff') {
            letters.reset();
        }
        return letters;
    }

    /** The beginning of a file, as far as it goes in so many bytes; empty when it is no text. */
    public static String first(Path file, int count) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(count);
        }
        try {
            return of(bytes.length < count ? bytes : Arrays.copyOf(bytes, endOfCharacter(bytes)));
        } catch (Unreadable noText) {
            return "";
        }
    }

    /** Before a character of UTF-8 that is cut in two, or of UTF-16. */
    private static int endOfCharacter(byte[] bytes) {
        int end = bytes.length;
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            int even = end - end % 2;
            int high = bytes[(bytes[0] & 0xFF) == 0xFE ? even - 2 : even - 1] & 0xFC;
            return high == 0xD8 ? even - 2 : even;
        }
        while (end > bytes.length - 4 && (bytes[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        boolean isPart = (bytes[end - 1] & 0xC0) == 0xC0;
        return isPart ? end - 1 : end;
    }

    private static Charset charset(Path file) throws Unreadable, IOException {
        byte[] first = new byte[2];
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(first, 0, 2);
            if (read == 2 && (starts(first, 0xFF, 0xFE) || starts(first, 0xFE, 0xFF))) {
                return StandardCharsets.UTF_16;
            }
        }
        if (isIn(StandardCharsets.UTF_8, file)) {
            return StandardCharsets.UTF_8;
        }
        if (isIn(WINDOWS, file)) {
            return WINDOWS;
        }
        throw new Unreadable(Fault.UNKNOWN_ENCODING, "neither UTF-8, UTF-16 nor Windows-1250");
    }

    private static boolean isIn(Charset charset, Path file) throws Unreadable, IOException {
        char[] buffer = new char[1 << 13];
        try (Reader letters = new InputStreamReader(Files.newInputStream(file), strict(charset))) {
            for (int read = letters.read(buffer); read >= 0; read = letters.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\0') {
                        throw new Unreadable(Fault.NOT_THIS_FORMAT, "zero bytes in it");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
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
        return strict(charset).decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
