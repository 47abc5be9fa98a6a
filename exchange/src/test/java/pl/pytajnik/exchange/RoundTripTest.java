package pl.pytajnik.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/** What goes out comes back, but for what was announced. */
class RoundTripTest {
    @TempDir
    Path folder;

    /** Formats that go both ways. */
    static Stream<Format> bothWays() {
        return Formats.writers().stream()
                .map(Writer::format)
                .filter(format -> Formats.reader(format).isPresent());
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void eachItem_comesBackButForItsLosses(Format format) throws Exception {
        Writer writer = Formats.writer(format).orElseThrow();
        for (Item item : Samples.items()) {
            Set<Loss> losses = writer.losses(item);
            List<Item> expected = Loss.without(losses, item).stream().toList();
            assertThat(again(writer, List.of(item)))
                    .as("%s without %s", item, losses)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void allTogether_comeBackInTheirOrder(Format format) throws Exception {
        Writer writer = Formats.writer(format).orElseThrow();
        List<Item> expected = Samples.items().stream()
                .flatMap(item -> Loss.without(writer.losses(item), item).stream())
                .toList();
        assertThat(again(writer, Samples.items())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void onlyWhatAnItemHas_isLost(Format format) {
        Writer writer = Formats.writer(format).orElseThrow();
        for (Item item : Samples.items()) {
            Set<Loss> idle = EnumSet.noneOf(Loss.class);
            writer.losses(item).stream().filter(loss -> !loss.concerns(item)).forEach(idle::add);
            assertThat(idle).as("lost of %s, which has none", item).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void aFile_isRecognisedByItsOwnReader(Format format) throws Exception {
        Path file = written(Formats.writer(format).orElseThrow(), Samples.items());
        assertThat(Formats.readerOf(file).format()).isEqualTo(format);
    }

    private List<Item> again(Writer writer, List<Item> items) throws IOException, Unreadable {
        Reader reader = Formats.reader(writer.format()).orElseThrow();
        List<Item> read = new ArrayList<>();
        List<Outcome> refused = new ArrayList<>();
        reader.read(written(writer, items), outcome -> {
            if (outcome instanceof Outcome.Found found && found.changes().isEmpty()) {
                read.add(found.item());
            } else {
                refused.add(outcome);
            }
        });
        assertThat(refused).as("skipped or changed").isEmpty();
        return read;
    }

    private Path written(Writer writer, List<Item> items) throws IOException {
        Path file = folder.resolve("file." + writer.format().ending());
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(QuestionSet.titled("Biblioteka"), items, out);
        }
        return file;
    }
}
