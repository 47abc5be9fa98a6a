package pl.pytajnik.exchange;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.QuestionSet;

/**
 * Each reader under Jazzer: {@code ./pytajnik fuzz}. In the build the finds that are kept in the folder of its inputs
 * are read again, and what our own writers write.
 */
class ReadersFuzzTest {
    @TempDir
    static Path folder;

    @MethodSource
    @FuzzTest
    void json(byte[] bytes) throws IOException {
        read(Format.JSON, bytes);
    }

    static Stream<byte[]> json() throws IOException {
        return seeds(Format.JSON);
    }

    @MethodSource
    @FuzzTest
    void gift(byte[] bytes) throws IOException {
        read(Format.GIFT, bytes);
    }

    static Stream<byte[]> gift() throws IOException {
        return seeds(Format.GIFT);
    }

    @MethodSource
    @FuzzTest
    void aiken(byte[] bytes) throws IOException {
        read(Format.AIKEN, bytes);
    }

    static Stream<byte[]> aiken() throws IOException {
        return seeds(Format.AIKEN);
    }

    @MethodSource
    @FuzzTest
    void moodleXml(byte[] bytes) throws IOException {
        read(Format.MOODLE_XML, bytes);
    }

    static Stream<byte[]> moodleXml() throws IOException {
        return seeds(Format.MOODLE_XML);
    }

    @MethodSource
    @FuzzTest
    void csv(byte[] bytes) throws IOException {
        read(Format.CSV, bytes);
    }

    static Stream<byte[]> csv() throws IOException {
        return seeds(Format.CSV);
    }

    @MethodSource
    @FuzzTest
    void xlsx(byte[] bytes) throws IOException {
        read(Format.XLSX, bytes);
    }

    static Stream<byte[]> xlsx() throws IOException {
        return seeds(Format.XLSX);
    }

    @MethodSource
    @FuzzTest
    void anki(byte[] bytes) throws IOException {
        read(Format.ANKI, bytes);
    }

    static Stream<byte[]> anki() throws IOException {
        return seeds(Format.ANKI);
    }

    private static void read(Format format, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(format.name()), bytes);
        try {
            Formats.reader(format).orElseThrow().read(file, outcome -> {});
        } catch (Unreadable refused) {
            // what a reader is to say of a file it cannot read
        }
    }

    /** A file of everything, and one of each response format. */
    private static Stream<byte[]> seeds(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.writer(format).orElseThrow().write(QuestionSet.titled("Biblioteka"), Samples.whole(), out);
        return Stream.of(out.toByteArray());
    }
}
