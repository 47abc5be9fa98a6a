package pl.pytajnik.exchange.aiken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pytajnik.exchange.Formats;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;

class AikenReaderTest {
    @TempDir
    Path folder;

    @Test
    void aQuestion_hasItsChoicesAndItsKey() throws Exception {
        Outcome.Found found = (Outcome.Found)
                read("\n  Kto przyjął chrzest?\n\nA) Mieszko I\nB.Bolesław <Chrobry>\nC) A. Kos\nANSWER: B\n")
                        .get(0);
        assertThat(found.place()).isEqualTo(Place.line(2));
        assertThat(found.item().stem()).isEqualTo("Kto przyjął chrzest?");
        assertThat(found.item().answer())
                .isEqualTo(new Answer.SingleChoice(
                        List.of(Choice.wrong("Mieszko I"), Choice.right("Bolesław <Chrobry>"), Choice.wrong("A. Kos")),
                        List.of()));
        assertThat(found.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ANSWER: A", "ANSWER:A", "ANSWER: a", "ANSWER: A)", "ANSWER: A. tak", "'ANSWER:  A  '"})
    void aKey_isReadAsPeopleWriteIt(String key) throws Exception {
        Outcome.Found found =
                (Outcome.Found) read("Kto to?\nA) ja\nB) ty\n" + key).get(0);
        assertThat(found.item().answer().choices()).containsExactly(Choice.right("ja"), Choice.wrong("ty"));
    }

    @Test
    void aQuestionOfSeveralLines_keepsThem() throws Exception {
        assertThat(stem("Przeczytaj:\n„Litwo!”\nKto to napisał?\nA) Mickiewicz\nB) Fredro\nANSWER: A"))
                .isEqualTo("Przeczytaj:\n„Litwo!”\nKto to napisał?");
    }

    @Test
    void aQuestionThatBeginsLikeAChoice_isAQuestion() throws Exception {
        assertThat(stem("A. Mickiewicz napisał:\nA) „Dziady”\nB) „Zemstę”\nANSWER: A"))
                .isEqualTo("A. Mickiewicz napisał:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kto?~A) ja~ANSWER: A|TOO_FEW_CHOICES",
                "Kto?~A) ja~B) ty~ANSWER: C|NO_RIGHT_ANSWER",
                "Kto?~A) ja~B) ty~ANSWER: A, B|SEVERAL_RIGHT_ANSWERS",
                "Kto?~A) ja~B) ty~ANSWER: AB|SEVERAL_RIGHT_ANSWERS",
                "Kto?~A) ja~B) ty~ANSWER:|MALFORMED",
                "Kto?~A) ja~B) ty~ANSWER: pierwsza|MALFORMED",
                "Kto?~A) ja~B) ty|MALFORMED",
                "Kto?~A) ja~C) ty~ANSWER: C|MALFORMED",
                "Kto?~A) ja~A) ty~ANSWER: A|MALFORMED",
                "A) ja~B) ty~ANSWER: A|MALFORMED",
                "Kto?~ANSWER: A|TOO_FEW_CHOICES",
                "ANSWER: A|MALFORMED",
                "Kto?~A) ja~B) JA~ANSWER: A|SAME_CHOICE_TWICE"
            })
    void whatCannotComeIn_isSkippedWithItsReason(String file, Skip why) throws Exception {
        List<Outcome> read = read(file.replace('~', '\n'));
        assertThat(read).hasSize(1);
        assertThat(((Outcome.Skipped) read.get(0)).why()).isEqualTo(why);
    }

    @Test
    void whatIsBroken_doesNotTakeTheNextQuestionWithIt() throws Exception {
        List<Outcome> read = read("""
                Sprawdzian z historii

                Kto był pierwszy?
                A) Mieszko I
                B) Bolesław Chrobry

                Kto był drugi?
                A) Mieszko I
                B) Bolesław Chrobry
                ANSWER: B
                """);
        assertThat(read).extracting(Outcome::place).containsExactly(Place.line(1), Place.line(3), Place.line(7));
        assertThat(((Outcome.Skipped) read.get(0)).what()).isEqualTo("Sprawdzian z historii");
        assertThat(read.get(1)).isInstanceOf(Outcome.Skipped.class);
        assertThat(read.get(2)).isInstanceOf(Outcome.Found.class);
    }

    @Test
    void aFileOfWindows_isKnownAndRead() throws Exception {
        Path file = folder.resolve("stary.txt");
        Files.write(
                file, "Kto?\r\nA) Łokietek\r\nB) Śmiały\r\nANSWER: A\r\n".getBytes(Charset.forName("windows-1250")));
        assertThat(Formats.readerOf(file).format()).isEqualTo(Format.AIKEN);
        List<Outcome> read = new ArrayList<>();
        new AikenReader().read(file, read::add);
        assertThat(((Outcome.Found) read.get(0)).item().answer().choices())
                .containsExactly(Choice.right("Łokietek"), Choice.wrong("Śmiały"));
    }

    private String stem(String aiken) throws Exception {
        List<Outcome> read = read(aiken);
        assertThat(read).hasSize(1);
        return ((Outcome.Found) read.get(0)).item().stem();
    }

    private List<Outcome> read(String aiken) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        new AikenReader().read(Files.writeString(folder.resolve("file.txt"), aiken), outcomes::add);
        return outcomes;
    }
}
