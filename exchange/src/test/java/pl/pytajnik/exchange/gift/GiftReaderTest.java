package pl.pytajnik.exchange.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
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
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Credit;
import pl.pytajnik.exchange.item.Item;

class GiftReaderTest {
    @TempDir
    Path folder;

    @Test
    void aSingleChoice_hasItsCommentsAndTags() throws Exception {
        Outcome.Found found = found("""
                // klasa 7
                $CATEGORY: $course$/Historia/Średniowiecze

                // [tag:Piast]
                ::Chrzest::Kto przyjął chrzest w 966 roku? {
                  =Mieszko I#Tak!
                  ~Bolesław Chrobry#To jego syn.
                  ####Rozdział 1.
                }
                """);
        assertThat(found.place()).isEqualTo(Place.line(5));
        assertThat(found.item().stem()).isEqualTo("Kto przyjął chrzest w 966 roku?");
        assertThat(found.item().tags()).containsExactly("Piast", "Średniowiecze");
        assertThat(found.item().feedback()).isEqualTo("Rozdział 1.");
        assertThat(found.item().answer())
                .isEqualTo(new Answer.SingleChoice(
                        List.of(
                                new Choice("Mieszko I", true, "Tak!"),
                                new Choice("Bolesław Chrobry", false, "To jego syn.")),
                        List.of()));
        assertThat(found.changes()).isEmpty();
    }

    @Test
    void weightsOfMoodlesList_areOurPenalty() throws Exception {
        Outcome.Found found = found("Co leży nad Wisłą? {~%50%Toruń ~%50%Płock ~%-100%Łódź}");
        assertThat(((Answer.MultipleChoice) found.item().answer()).credit())
                .isEqualTo(Credit.PROPORTIONAL_WITH_PENALTY);
        assertThat(found.changes()).isEmpty();
        assertThat(found("Co leży nad Wisłą? {~%50%Toruń ~%50%Płock ~Łódź}").changes())
                .containsExactly(Change.WEIGHTS_BECAME_CREDIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ile? {#5}|5|0",
                "Ile? {#5:0.1}|5|0.1",
                "Ile? {#5,5:0,25}|5.5|0.25",
                "Ile? {#4..6}|5|1",
                "Ile? {#=5:1 =%50%7:1}|5|1",
                "Ile? {#-3:0}|-3|0",
                "Ile? {#=1939#dobrze}|1939|0",
                "Ile? {#3:2~#Nie.}|3|2"
            })
    void numbers_areReadWithTheirTolerance(String question, BigDecimal value, BigDecimal tolerance) throws Exception {
        Answer.TypedNumber number = (Answer.TypedNumber) found(question).item().answer();
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.tolerance()).isEqualByComparingTo(tolerance);
    }

    @Test
    void trueAndFalse_haveTheirCommentsTheRightWayRound() throws Exception {
        assertThat(found("Ziemia jest płaska. {FALSE#Nie jest.#Brawo.}").item().answer())
                .isEqualTo(new Answer.TrueFalse(false, "Nie jest.", "Brawo."));
        assertThat(found("Wisła jest rzeką. {T#Nie?#Brawo.}").item().answer())
                .isEqualTo(new Answer.TrueFalse(true, "Brawo.", "Nie?"));
        assertThat(found("Wisła jest rzeką. {true}").item().answer()).isEqualTo(new Answer.TrueFalse(true, null, null));
    }

    @Test
    void wordsThatAreTyped_areAllAccepted() throws Exception {
        Outcome.Found found = found("Stolica? {=Warszawa =m.st. Warszawa =%50%Wawa =Warsz*}");
        assertThat(found.item().answer())
                .isEqualTo(new Answer.TypedText("Warszawa", List.of("m.st. Warszawa", "Warsz*")));
        assertThat(found("Stolica? {Warszawa}").item().answer()).isEqualTo(new Answer.TypedText("Warszawa", List.of()));
        assertThat(found.changes()).containsExactlyInAnyOrder(Change.PARTLY_RIGHT_LEFT_OUT, Change.WILDCARD_AS_TEXT);
    }

    @Test
    void aMissingWord_isAGap() throws Exception {
        Outcome.Found found = found("Bitwa pod {=Grunwaldem ~Płowcami} była w 1410 roku.");
        assertThat(found.item().stem()).isEqualTo("Bitwa pod … była w 1410 roku.");
        assertThat(found.changes()).containsExactly(Change.GAP_IN_STEM);
    }

    @Test
    void arrowsInChoices_areNoMatching() throws Exception {
        assertThat(found("Jak drukować? {=plik->drukuj ~okno->drukuj}")
                        .item()
                        .answer()
                        .choices())
                .containsExactly(Choice.right("plik->drukuj"), Choice.wrong("okno->drukuj"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dwa i dwa to {=cztery}.|Dwa i dwa to …",
                "Czy dwa i dwa to {=cztery}?|Czy dwa i dwa to …?",
                "Ile to dwa i dwa? {#4}.|Ile to dwa i dwa?",
                "Podaj liczbę. {#4}.|Podaj liczbę.",
                "Nad {=Wisłą}, czyli tu|Nad …, czyli tu"
            })
    void aGap_isSetAsInPrint(String question, String stem) throws Exception {
        assertThat(found(question).item().stem()).isEqualTo(stem);
    }

    @Test
    void linesThatAreSetIn_areNot() throws Exception {
        Outcome.Found found = found("Pierwszy\n   i drugi {\n  =tak # Dobrze,\n       naprawdę.\n  ~nie\n}");
        assertThat(found.item().stem()).isEqualTo("Pierwszy\ni drugi");
        assertThat(found.item().answer().choices().get(0).feedback()).isEqualTo("Dobrze,\nnaprawdę.");
    }

    @Test
    void anAnswerThatBringsNothing_isNotPartlyRight() throws Exception {
        assertThat(found("Stolica? {=%100%Warszawa# =%0%*}").changes()).isEmpty();
        assertThat(found("Stolica? {=Warszawa =%0%*#Nie.}").changes()).containsExactly(Change.ANSWER_FEEDBACK_LEFT_OUT);
    }

    @Test
    void html_becomesWords() throws Exception {
        Outcome.Found found = found("[html]<p>Kto to <b>był</b>?</p><script>x()</script> {=<i>on</i> ~ona}");
        assertThat(found.item().stem()).isEqualTo("Kto to był?");
        assertThat(found.item().answer().choices()).containsExactly(Choice.right("on"), Choice.wrong("ona"));
        assertThat(found.changes()).containsExactlyInAnyOrder(Change.MARKUP_LEFT_OUT, Change.ACTIVE_CONTENT_LEFT_OUT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Opis bez odpowiedzi|UNKNOWN_TYPE",
                "Napisz wypracowanie. {}|UNKNOWN_TYPE",
                "Połącz. {=pies -> szczeka =kot -> miauczy}|UNKNOWN_TYPE",
                "Brak klamry {=a ~b|MALFORMED",
                "Brak klamry =a ~b}|MALFORMED",
                "Dwie {=a} pary {=b}|MALFORMED",
                "Zbiór {abc} ma trzy elementy.|MALFORMED",
                "Prawda? {T // uwaga}|MALFORMED",
                "Dwie dobre {=a =b ~c}|SEVERAL_RIGHT_ANSWERS",
                "Same złe {~a ~b}|NO_RIGHT_ANSWER",
                "Jedna {~a}|TOO_FEW_CHOICES",
                "Ile? {#pięć}|NOT_A_NUMBER",
                "Ile? {#%50%5}|NO_RIGHT_ANSWER",
                "{=a ~b}|NO_STEM"
            })
    void whatCannotComeIn_isSkippedWithItsReason(String question, Skip why) throws Exception {
        Outcome outcome = read(question).get(0);
        assertThat(outcome).isInstanceOf(Outcome.Skipped.class);
        assertThat(((Outcome.Skipped) outcome).why()).isEqualTo(why);
    }

    @Test
    void aBlankLineInside_splitsAsInMoodle() throws Exception {
        List<Outcome> read = read("Kto? {\n=ja\n\n~ty\n}\n\nCo? {=to ~tamto}");
        assertThat(read).hasSize(3);
        assertThat(((Outcome.Skipped) read.get(0)).why()).isEqualTo(Skip.MALFORMED);
        assertThat(read.get(2)).isInstanceOf(Outcome.Found.class);
    }

    @Test
    void lettersOfWindows_areRead() throws Exception {
        Path file = folder.resolve("stary.gift");
        Files.write(file, "Kto? {=Łokietek ~Śmiały}".getBytes(Charset.forName("windows-1250")));
        assertThat(Formats.readerOf(file).format()).isEqualTo(Format.GIFT);
        List<Item> items = new ArrayList<>();
        new GiftReader().read(file, outcome -> items.add(((Outcome.Found) outcome).item()));
        assertThat(items.get(0).answer().choices()).extracting(Choice::text).containsExactly("Łokietek", "Śmiały");
    }

    @Test
    void aTextWithoutAnyQuestion_isNotTakenForGift() throws Exception {
        Path file = Files.writeString(folder.resolve("tekst.txt"), "To jest zwykły tekst.\n\nI nic więcej.");
        assertThat(catchThrowableOfType(Unreadable.class, () -> Formats.readerOf(file))
                        .fault())
                .isEqualTo(Fault.NOT_THIS_FORMAT);
    }

    @Test
    void aQuestionWithoutAnEnd_isRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("dlugi.gift"), "Kto {=a\n".repeat(100_000));
        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> new GiftReader().read(file, outcome -> {}));
        assertThat(refused.fault()).isEqualTo(Fault.NOT_THIS_FORMAT);
    }

    private Outcome.Found found(String gift) throws Exception {
        List<Outcome> read = read(gift);
        assertThat(read).hasSize(1);
        assertThat(read.get(0)).isInstanceOf(Outcome.Found.class);
        return (Outcome.Found) read.get(0);
    }

    private List<Outcome> read(String gift) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        new GiftReader().read(Files.writeString(folder.resolve("file.gift"), gift), outcomes::add);
        assertThat(outcomes).as(gift).isNotEmpty();
        return outcomes;
    }
}
