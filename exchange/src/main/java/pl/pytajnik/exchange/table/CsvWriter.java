package pl.pytajnik.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/** Writes CSV as Polish spreadsheets want it: semicolons, and a mark that tells it UTF-8. */
public final class CsvWriter implements Writer {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public Set<Loss> losses(Item item) {
        return TableLosses.of(item);
    }

    @Override
    public void write(QuestionSet set, Iterable<Item> items, OutputStream out) throws IOException {
        BufferedWriter file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        file.write('\ufeff');
        CSVPrinter csv = new CSVPrinter(file, CSV);
        csv.printRecord(Rows.heading());
        for (Item item : items) {
            csv.printRecord(Rows.of(Loss.without(losses(item), item).orElseThrow()).stream()
                    .map(Harmless::written));
        }
        csv.flush();
    }
}
