package pl.pytajnik.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.exchange.Formats;
import pl.pytajnik.exchange.Samples;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.DatePrecision;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

class TableReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pytanie;Odp. 1;Odp. 2;Poprawna odpowiedź\nKto?;Mieszko;Chrobry;1",
                "question,answer a,answer b,correct\nKto?,Mieszko,Chrobry,A",
                "Treść pytania\tA\tB\tKlucz\nKto?\tMieszko\tChrobry\tMieszko",
                "pytanie;odpowiedź 1;odpowiedź 2;poprawne\n\"Kto?\";\"Mieszko\";\"Chrobry\";\"1\"\n;;;\n"
            })
    void aTeachersOwnTable_isUnderstood(String table) throws Exception {
        List<Outcome> read = read(table.getBytes(StandardCharsets.UTF_8));
        assertThat(read).hasSize(1);
        assertThat(item(read.get(0)))
                .isEqualTo(Item.of(
                        "Kto?",
                        new Answer.SingleChoice(List.of(Choice.right("Mieszko"), Choice.wrong("Chrobry")), List.of())));
    }

    @Test
    void lettersOfWindowsAndTypesByName_areRead() throws Exception {
        String table = "pytanie;typ;poprawne;tolerancja;tagi\nIle ważył?;liczba;1 047,5;10%;Łódź, waga\n"
                + "Kiedy?;data;15.08.1920;;\nW którym roku?;data;1410;;\nTo prawda?;prawda/fałsz;nie;;\n"
                + "Stolica?;;Warszawa;;";
        List<Outcome> read = read(table.getBytes(Charset.forName("windows-1250")));
        assertThat(item(read.get(0)).tags()).containsExactly("Łódź", "waga");
        assertThat(item(read.get(0)).answer())
                .isEqualTo(
                        new Answer.TypedNumber(new BigDecimal("1047.5"), new BigDecimal("0.1"), true, null, List.of()));
        assertThat(item(read.get(1)).answer())
                .isEqualTo(new Answer.TypedDate(DatePrecision.DAY, 1920, 8, 15, List.of()));
        assertThat(item(read.get(2)).answer())
                .isEqualTo(new Answer.TypedDate(DatePrecision.YEAR, 1410, null, null, List.of()));
        assertThat(item(read.get(3)).answer()).isEqualTo(new Answer.TrueFalse(false, null, null));
        assertThat(item(read.get(4)).answer()).isEqualTo(new Answer.TypedText("Warszawa", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "opisowe,x,UNKNOWN_TYPE",
        "liczba,pięć,NOT_A_NUMBER",
        "data,wczoraj,NOT_A_DATE",
        "prawda/fałsz,może,NO_RIGHT_ANSWER",
        "jednokrotny,1,TOO_FEW_CHOICES",
        "tekst,,NO_RIGHT_ANSWER"
    })
    void whatCannotComeIn_isSkippedWithItsRow(String type, String right, Skip why) throws Exception {
        String table = "pytanie;typ;poprawne\nKto?;" + type + ";" + (right == null ? "" : right);
        assertThat(read(table.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Outcome.Skipped(Place.row(2), why, "Kto?"));
    }

    @Test
    void aTableWithoutQuestions_isRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("klasa.csv"), "imię;nazwisko\nOla;Kos\n");
        assertThat(catchThrowableOfType(Unreadable.class, () -> new CsvReader().read(file, outcome -> {}))
                        .fault())
                .isEqualTo(Fault.NO_COLUMNS);
        assertThat(catchThrowableOfType(Unreadable.class, () -> Formats.readerOf(file))
                        .fault())
                .isEqualTo(Fault.NOT_THIS_FORMAT);
    }

    @Test
    void noCell_beginsAFormula() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter().write(QuestionSet.titled("Bank"), Samples.items(), out);
        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv).contains("'=1+1", "'+48 12 345", "'-3", "'@wzmianka");
        assertThat(csv).doesNotContainPattern("(?m)(^|;)\"?[=+@-]");
    }

    @Test
    void numbersAndFormulasOfExcel_areReadAsTheyLook() throws Exception {
        Path file = folder.resolve("bank.xlsx");
        try (var out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "Test", "1.0");
            Worksheet sheet = workbook.newWorksheet("Arkusz");
            List<String> names = List.of("pytanie", "poprawne", "odpowiedź 1", "odpowiedź 2");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(0, i, names.get(i));
            }
            sheet.value(1, 0, "W którym roku?");
            sheet.value(1, 1, 2);
            sheet.value(1, 2, 1925);
            sheet.value(1, 3, 1926.5);
            workbook.finish();
        }
        assertThat(Formats.readerOf(file).format()).isEqualTo(Format.XLSX);
        List<Outcome> read = new ArrayList<>();
        new XlsxReader().read(file, read::add);
        assertThat(item(read.get(0)).answer().choices()).containsExactly(Choice.wrong("1925"), Choice.right("1926.5"));
    }

    private static Item item(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Found.class);
        return ((Outcome.Found) outcome).item();
    }

    private List<Outcome> read(byte[] table) throws Exception {
        Path file = Files.write(folder.resolve("table.csv"), table);
        assertThat(Formats.readerOf(file).format()).isEqualTo(Format.CSV);
        List<Outcome> outcomes = new ArrayList<>();
        Formats.readerOf(file).read(file, outcomes::add);
        return outcomes;
    }
}
