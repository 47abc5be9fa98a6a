package pl.pytajnik.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import pl.pytajnik.exchange.file.Bytes;
import pl.pytajnik.exchange.file.Most;
import pl.pytajnik.exchange.file.PackedFile;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.QuestionSet;

/** Reads the first sheet of an Excel workbook; of a formula, the value it had when it was saved. */
public final class XlsxReader implements Reader {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int WIDEST = 200;

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public boolean recognises(Path file) throws IOException {
        if (!Bytes.isZip(file)) {
            return false;
        }
        try (PackedFile packed = PackedFile.open(file)) {
            return packed.has(WORKBOOK);
        } catch (Unreadable odd) {
            return false;
        }
    }

    @Override
    public QuestionSet read(Path file, Consumer<Outcome> outcomes) throws Unreadable, IOException {
        requireBounded(file);
        try (ReadableWorkbook workbook = guarded(() -> new ReadableWorkbook(file.toFile()));
                Stream<Row> rows = guarded(() -> workbook.getFirstSheet().openStream())) {
            rows(rows.iterator(), outcomes);
            return QuestionSet.untitled();
        } catch (IOException broken) {
            throw new Unreadable(Fault.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    /** The library unpacks by itself; so all of it is unpacked here once, and counted. */
    private static void requireBounded(Path file) throws Unreadable, IOException {
        try (PackedFile packed = PackedFile.open(file)) {
            for (String name : packed.names()) {
                try (InputStream in = packed.open(name).orElseThrow()) {
                    in.transferTo(OutputStream.nullOutputStream());
                } catch (IOException broken) {
                    throw PackedFile.unreadable(broken);
                }
            }
        }
    }

    private static void rows(Iterator<Row> rows, Consumer<Outcome> outcomes) throws Unreadable {
        if (!guarded(rows::hasNext)) {
            throw new Unreadable(Fault.NO_COLUMNS, "empty");
        }
        Headings headings = Headings.of(guarded(() -> cells(rows.next())));
        int count = 0;
        while (guarded(rows::hasNext)) {
            Row row = guarded(rows::next);
            List<String> cells = guarded(() -> cells(row));
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                if (++count > Most.QUESTIONS) {
                    throw new Unreadable(Fault.TOO_MANY_QUESTIONS, Place.row(row.getRowNum()), "rows");
                }
                outcomes.accept(RowItem.outcome(headings, cells, row.getRowNum()));
            }
        }
    }

    /** Whatever the library throws at a workbook of odd make; what the outcomes' taker throws is not its business. */
    private static <T> T guarded(Callable<T> reading) throws Unreadable {
        try {
            return reading.call();
        } catch (Exception odd) {
            throw new Unreadable(Fault.BROKEN, "a workbook of odd make: " + odd);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), WIDEST); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxReader::text).orElse(""));
        }
        return cells;
    }

    /** Numbers as they are written by hand: 1925 and not 1925.0. */
    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case EMPTY, ERROR -> "";
            default -> String.valueOf(cell.getValue() == null ? "" : cell.getText());
        };
    }
}
