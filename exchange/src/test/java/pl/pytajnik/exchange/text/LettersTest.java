package pl.pytajnik.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Unreadable;

class LettersTest {
    private static final String TEXT = "Zażółć gęślą jaźń „tak”";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1250"})
    void eachEncoding_isRead(String charset) throws Exception {
        assertThat(Letters.of(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void marksAndLineEnds_areMadeAlike() throws Exception {
        assertThat(Letters.of("\ufeffa\r\nb\rc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\nb\nc");
    }

    @Test
    void bytesThatAreNoText_areRefused() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1};
        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> Letters.of(image));
        assertThat(refused.fault()).isEqualTo(Fault.NOT_THIS_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void aBeginning_endsBetweenTwoCharacters(String charset, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), "Łódź🦉".repeat(9).getBytes(Charset.forName(charset)));
        for (int count = 4; count < 40; count++) {
            assertThat(Letters.first(file, count)).as("%s bytes", count).isNotEmpty();
            assertThat("Łódź🦉".repeat(9)).startsWith(Letters.first(file, count));
        }
    }

    @Test
    void lines_areCountedWhateverEndsThem(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "a\r\nb\rc\n\nd\r");
        List<String> read = new ArrayList<>();
        try (Lines lines = Lines.open(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                read.add(lines.place().number() + line);
            }
        }
        assertThat(read).containsExactly("1a", "2b", "3c", "4", "5d");
    }

    @Test
    void aLineWithoutAnEnd_isRefused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "a\n" + "b".repeat(1_000_000));
        try (Lines lines = Lines.open(file)) {
            lines.next();
            Unreadable refused = catchThrowableOfType(Unreadable.class, lines::next);
            assertThat(refused.fault()).isEqualTo(Fault.NOT_THIS_FORMAT);
            assertThat(refused.place()).isEqualTo(Place.line(2));
        }
    }
}
