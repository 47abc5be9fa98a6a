package pl.pytajnik.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/** Writes the table as an Excel workbook; every cell is text, so that nothing is taken for a formula. */
public final class XlsxWriter implements Writer {
    private static final int AT_ONCE = 100;

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public Set<Loss> losses(Item item) {
        return TableLosses.of(item);
    }

    @Override
    public void write(QuestionSet set, Iterable<Item> items, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Pytajnik", "1.0");
        Worksheet sheet = workbook.newWorksheet("Pytania");
        row(sheet, 0, Rows.heading());
        sheet.freezePane(0, 1);
        int row = 1;
        for (Item item : items) {
            row(sheet, row, Rows.of(Loss.without(losses(item), item).orElseThrow()));
            if (++row % AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
        workbook.finish();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
    }
}
