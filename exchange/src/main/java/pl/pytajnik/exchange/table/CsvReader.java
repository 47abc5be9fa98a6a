package pl.pytajnik.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import pl.pytajnik.exchange.file.Bytes;
import pl.pytajnik.exchange.file.Most;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.QuestionSet;
import pl.pytajnik.exchange.text.Letters;

/** Reads CSV with semicolons, commas or tabs, in UTF-8, UTF-16 or Windows-1250. */
public final class CsvReader implements Reader {
    private static final int HEAD = 8000;

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public boolean recognises(Path file) throws IOException {
        try {
            String head = Letters.of(Bytes.first(file, HEAD));
            String line = head.lines().findFirst().orElse("");
            try (CSVParser csv = parser(new StringReader(line), line)) {
                Iterator<CSVRecord> records = csv.iterator();
                return records.hasNext() && Headings.areThere(cells(records.next()));
            }
        } catch (Unreadable | UncheckedIOException | IllegalStateException | IOException noTable) {
            return false;
        }
    }

    @Override
    public QuestionSet read(Path file, Consumer<Outcome> outcomes) throws Unreadable, IOException {
        try (BufferedReader letters = Letters.open(file)) {
            letters.mark(HEAD);
            char[] head = new char[HEAD - 1];
            int length = Math.max(0, letters.read(head, 0, head.length));
            letters.reset();
            String line = new String(head, 0, length).lines().findFirst().orElse("");
            try (CSVParser csv = parser(letters, line)) {
                rows(csv, outcomes);
            }
            return QuestionSet.untitled();
        } catch (CSVException | UncheckedIOException broken) {
            throw new Unreadable(Fault.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    private static void rows(CSVParser csv, Consumer<Outcome> outcomes) throws Unreadable {
        Iterator<CSVRecord> records = csv.iterator();
        if (!records.hasNext()) {
            throw new Unreadable(Fault.NO_COLUMNS, "empty");
        }
        Headings headings = Headings.of(cells(records.next()));
        while (records.hasNext()) {
            CSVRecord record = records.next();
            if (record.getRecordNumber() > Most.QUESTIONS) {
                throw new Unreadable(Fault.TOO_MANY_QUESTIONS, Place.row(record.getRecordNumber()), "rows");
            }
            List<String> cells = cells(record);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                outcomes.accept(RowItem.outcome(headings, cells, record.getRecordNumber()));
            }
        }
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(Harmless::read).toList();
    }

    private static CSVParser parser(java.io.Reader letters, String firstLine) throws IOException {
        char separator = ';';
        for (char other : new char[] {',', '\t'}) {
            separator = count(firstLine, other) > count(firstLine, separator) ? other : separator;
        }
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(letters);
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
