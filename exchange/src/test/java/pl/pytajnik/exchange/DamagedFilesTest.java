package pl.pytajnik.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.QuestionSet;

/**
 * Files that were damaged on the way: each reader reads what it can or says why not, and never does anything else. The
 * seed is printed; {@code -Dfuzz.seed=} repeats a run, {@code -Dfuzz.rounds=} lengthens it.
 */
class DamagedFilesTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 150);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123L);

    @TempDir
    Path folder;

    static Stream<Reader> readers() {
        return Formats.readers().stream();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aDamagedFile_isReadOrRefused(Reader reader) throws IOException {
        byte[] whole = sample(reader);
        Random chance = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(whole, chance);
            Path file = folder.resolve("damaged");
            Files.write(file, damaged);
            read(reader, file, round);
        }
        assertThat(whole).isNotEmpty();
    }

    private static void read(Reader reader, Path file, int round) {
        try {
            reader.recognises(file);
            reader.read(file, outcome -> assertThat(outcome.place()).isNotNull());
        } catch (Unreadable refused) {
            assertThat(refused.fault()).isNotNull();
        } catch (Exception | StackOverflowError | OutOfMemoryError anythingElse) {
            fail("seed " + SEED + " round " + round + " of " + reader.format(), anythingElse);
        }
    }

    private byte[] sample(Reader reader) throws IOException {
        Path file = folder.resolve("whole");
        var writer = Formats.writer(reader.format()).orElse(null);
        if (writer == null) {
            return new byte[] {'{', '}'};
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(QuestionSet.titled("Biblioteka"), Samples.items(), out);
        }
        return Files.readAllBytes(file);
    }

    /** Cut, bytes turned, a piece twice, a piece gone, a nasty word put in. */
    private static byte[] damaged(byte[] whole, Random chance) {
        byte[] bytes = whole.clone();
        int from = chance.nextInt(bytes.length);
        int length = Math.min(bytes.length - from, 1 + chance.nextInt(200));
        return switch (chance.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> turned(bytes, chance);
            case 2 -> joined(Arrays.copyOf(bytes, from + length), Arrays.copyOfRange(bytes, from, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, from + length, bytes.length));
            default ->
                joined(
                        joined(Arrays.copyOf(bytes, from), nasty(chance)),
                        Arrays.copyOfRange(bytes, from, bytes.length));
        };
    }

    private static byte[] turned(byte[] bytes, Random chance) {
        for (int i = 1 + chance.nextInt(20); i > 0; i--) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        return bytes;
    }

    private static byte[] nasty(Random chance) {
        List<String> words = List.of(
                "<",
                ">",
                "&",
                "]]>",
                "\"",
                "{",
                "}",
                "=",
                "~",
                "\n\n",
                "\0",
                "<!DOCTYPE a [<!ENTITY b \"c\">]>&b;",
                "1e999999999",
                "-1",
                "9".repeat(400),
                "[".repeat(3000),
                "<a>".repeat(3000),
                "\ufeff",
                "null");
        return words.get(chance.nextInt(words.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
