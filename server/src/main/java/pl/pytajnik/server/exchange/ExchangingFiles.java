package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.Formats;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.server.bank.ItemFilter;

/** Questions into files of this machine and from them, for who runs the server; each answers with a line a fact. */
@ApplicationScoped
public class ExchangingFiles {
    private final ExportingQuestions exporting;
    private final ReadingImport reading;
    private final AcceptingImport accepting;
    private final Imports imports;

    ExchangingFiles(ExportingQuestions exporting, ReadingImport reading, AcceptingImport accepting, Imports imports) {
        this.exporting = exporting;
        this.reading = reading;
        this.accepting = accepting;
        this.imports = imports;
    }

    /**
     * Writes a quiz, or the whole bank.
     *
     * @param quiz null: the bank
     * @throws IllegalArgumentException when nothing goes out in the format
     */
    public List<String> write(UUID teacher, Format format, Path file, @Nullable UUID quiz) throws IOException {
        Writer writer =
                Formats.writer(format).orElseThrow(() -> new IllegalArgumentException(format + " only comes in"));
        Export export = quiz == null ? exporting.bank(teacher, new ItemFilter()) : exporting.quiz(teacher, quiz);
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(export.set(), export.items(), out);
        }
        LossesView losses = CountingLosses.of(export, writer, Locale.ENGLISH);
        List<String> lines = new ArrayList<>();
        lines.add(losses.items() + " questions are in " + file + "; " + losses.whole() + " of them lose nothing.");
        losses.losses().forEach(loss -> lines.add("  not carried, in " + loss.count() + ": " + loss.says()));
        return lines;
    }

    /** Reads a file and takes into the bank all that can come in. */
    public List<String> read(UUID teacher, Path file) throws IOException, Unreadable {
        UUID id = reading.by(teacher, file, String.valueOf(file.getFileName()), null);
        accepting.by(teacher, id, new NewImportAcceptance(null, null));
        Map<ImportOutcome, Integer> outcomes = imports.outcomes(id);
        return outcomes.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
