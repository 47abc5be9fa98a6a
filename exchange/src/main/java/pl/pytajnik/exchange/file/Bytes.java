package pl.pytajnik.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Unreadable;

/** Bytes of a file. */
public final class Bytes {
    private Bytes() {}

    /** All of them. */
    public static byte[] all(Path file) throws Unreadable, IOException {
        if (Files.size(file) > Most.WHOLE_BYTES) {
            throw new Unreadable(Fault.TOO_LARGE, "over " + Most.WHOLE_BYTES + " bytes");
        }
        return Files.readAllBytes(file);
    }

    /** So many of the first, or fewer when there are no more. */
    public static byte[] first(Path file, int count) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(count);
        }
    }

    public static boolean isZip(Path file) throws IOException {
        byte[] first = first(file, 4);
        return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
    }
}
