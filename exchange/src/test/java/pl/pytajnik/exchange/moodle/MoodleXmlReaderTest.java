package pl.pytajnik.exchange.moodle;

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

class MoodleXmlReaderTest {
    private static final String STEM =
            "<questiontext format=\"html\"><text><![CDATA[<p>Kto?</p>]]></text></questiontext>";

    @TempDir
    Path folder;

    @Test
    void aTeachersOldQuestion_isReadWithItsCategory() throws Exception {
        List<Outcome> read = read("""
                <question type="category"><category><text>$course$/top/Historia/Piastowie</text></category></question>
                <question type="multichoice">
                  <name><text>Chrzest</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Kto przyjął <b>chrzest</b>?</p>]]></text></questiontext>
                  <generalfeedback format="html"><text><![CDATA[<p>Rozdział 1.</p>]]></text></generalfeedback>
                  <single>true</single>
                  <correctfeedback format="html"><text>Twoja odpowiedź jest poprawna.</text></correctfeedback>
                  <answer fraction="100" format="html"><text>Mieszko I</text>
                    <feedback format="html"><text>Tak!</text></feedback></answer>
                  <answer fraction="0" format="html"><text>Bolesław</text></answer>
                  <tags><tag><text>Piast</text></tag></tags>
                </question>""");
        Outcome.Found found = (Outcome.Found) read.get(0);
        assertThat(found.place()).isEqualTo(Place.question(1, "Chrzest"));
        assertThat(found.item().stem()).isEqualTo("Kto przyjął chrzest?");
        assertThat(found.item().feedback()).isEqualTo("Rozdział 1.");
        assertThat(found.item().tags()).containsExactly("Piast", "Piastowie");
        assertThat(found.item().answer())
                .isEqualTo(new Answer.SingleChoice(
                        List.of(new Choice("Mieszko I", true, "Tak!"), Choice.wrong("Bolesław")), List.of()));
        assertThat(found.changes()).containsExactly(Change.MARKUP_LEFT_OUT);
    }

    @Test
    void whatMoodleHasAndWeHaveNot_isSaid() throws Exception {
        Outcome.Found found = (Outcome.Found) read("""
                <question type="multichoice">
                  <questiontext format="html"><text><![CDATA[Kto? <img src="@@PLUGINFILE@@/x.png">]]></text>
                    <file name="x.png" encoding="base64">aGVq</file></questiontext>
                  <single>false</single>
                  <correctfeedback format="html"><text>Świetnie, Olu!</text></correctfeedback>
                  <answer fraction="60"><text>a</text></answer><answer fraction="40"><text>b</text></answer>
                  <answer fraction="0"><text>c</text></answer>
                  <hint format="html"><text>Pomyśl.</text></hint>
                </question>""").get(0);
        assertThat(found.changes())
                .containsExactlyInAnyOrder(
                        Change.IMAGE_LEFT_OUT,
                        Change.COMBINED_FEEDBACK_LEFT_OUT,
                        Change.HINTS_LEFT_OUT,
                        Change.WEIGHTS_BECAME_CREDIT);
    }

    @Test
    void soundAndImagesOfOldFiles_areSaid() throws Exception {
        Outcome.Found found = (Outcome.Found) read("""
                <question type="truefalse">
                  <questiontext format="html"><text>Słychać dzwon.</text><file name="dzwon.MP3">aGVq</file></questiontext>
                  <image>dzwon.png</image>
                  <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
                </question>""").get(0);
        assertThat(found.changes()).containsExactlyInAnyOrder(Change.MEDIA_LEFT_OUT, Change.IMAGE_LEFT_OUT);
    }

    @Test
    void aNumber_hasItsToleranceAndUnit() throws Exception {
        Outcome.Found found = (Outcome.Found)
                read("<question type=\"numerical\">" + STEM + """
                <answer fraction="100"><text>12,5</text><tolerance>0.5</tolerance></answer>
                <answer fraction="50"><text>12</text><tolerance>5</tolerance></answer>
                <units><unit><multiplier>1000</multiplier><unit_name>m</unit_name></unit>
                <unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units></question>""").get(0);
        assertThat(found.item().answer())
                .isEqualTo(
                        new Answer.TypedNumber(new BigDecimal("12.5"), new BigDecimal("0.5"), false, "km", List.of()));
        assertThat(found.changes()).containsExactlyInAnyOrder(Change.PARTLY_RIGHT_LEFT_OUT, Change.SETTINGS_LEFT_OUT);
    }

    @Test
    void gaps_becomeAQuestionEach() throws Exception {
        List<Outcome> read =
                read(cloze("<p>Rzeka {1:SHORTANSWER:=Wisła~%100%Wis&#322;a~%50%Odra#Nie~*} ma {:NM:=1047:5} km i "
                        + "płynie przez {2:MCV:=Kraków#Tak!~Łódź#Łódka\\~}.</p>"));
        assertThat(read)
                .extracting(outcome -> ((Outcome.Found) outcome).item().stem())
                .containsExactly(
                        "Rzeka … ma 1047 km i płynie przez Kraków.",
                        "Rzeka Wisła ma … km i płynie przez Kraków.",
                        "Rzeka Wisła ma 1047 km i płynie przez …");
        assertThat(read)
                .extracting(outcome -> ((Outcome.Found) outcome).item().answer())
                .containsExactly(
                        new Answer.TypedText("Wisła", List.of("Wisła")),
                        new Answer.TypedNumber(new BigDecimal("1047"), new BigDecimal("5"), false, null, List.of()),
                        new Answer.SingleChoice(
                                List.of(new Choice("Kraków", true, "Tak!"), new Choice("Łódź", false, "Łódka~")),
                                List.of()));
        assertThat(((Outcome.Found) read.get(0)).changes())
                .containsExactlyInAnyOrder(
                        Change.GAP_IN_STEM,
                        Change.GAPS_APART,
                        Change.ANSWER_FEEDBACK_LEFT_OUT,
                        Change.PARTLY_RIGHT_LEFT_OUT);
    }

    @Test
    void aTextWithOneGap_keepsItsId() throws Exception {
        String id = "0190a5c0-0000-7000-8000-000000000001";
        Outcome.Found found = (Outcome.Found) read(cloze("Nad {1:MULTIRESPONSE:%50%Wisłą~%50%Odrą~%-100%Łyną}")
                        .replace("</questiontext>", "</questiontext><idnumber>" + id + "</idnumber>"))
                .get(0);
        assertThat(found.item().id()).hasToString(id);
        assertThat(found.item().answer()).isInstanceOf(Answer.MultipleChoice.class);
        assertThat(found.changes()).containsExactly(Change.GAP_IN_STEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nic tu nie ma|MALFORMED",
                "Nie ma {1:SHORTANSWER:=klamry|MALFORMED",
                "Jest {1:SA:=to} i nie ma {1:SA:=tego|MALFORMED",
                "Jest {1:RYSUNEK:=to}|UNKNOWN_TYPE",
                "Jest {1:SA:to}|NO_RIGHT_ANSWER",
                "Jest {1:NM:=dużo}|NOT_A_NUMBER"
            })
    void aBrokenGap_skipsItsText(String text, Skip why) throws Exception {
        List<Outcome> read = read(cloze(text));
        assertThat(read).hasSize(1);
        assertThat(((Outcome.Skipped) read.get(0)).why()).isEqualTo(why);
    }

    private static String cloze(String html) {
        return "<question type=\"cloze\"><questiontext format=\"html\"><text><![CDATA[" + html
                + "]]></text></questiontext></question>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "essay||UNKNOWN_TYPE",
                "matching|<subquestion/>|UNKNOWN_TYPE",
                "ddwtos||UNKNOWN_TYPE",
                "multichoice|<answer fraction=\"100\"><text>a</text></answer>|TOO_FEW_CHOICES",
                "multichoice|<answer fraction=\"0\"><text>a</text></answer><answer fraction=\"0\"><text>b</text></answer>"
                        + "|NO_RIGHT_ANSWER",
                "multichoice|<answer fraction=\"100\"><text>a</text></answer>"
                        + "<answer fraction=\"100\"><text>b</text></answer>|SEVERAL_RIGHT_ANSWERS",
                "multichoice|<answer fraction=\"tak\"><text>a</text></answer>|MALFORMED",
                "truefalse|<answer fraction=\"0\"><text>true</text></answer>|NO_RIGHT_ANSWER",
                "shortanswer|<answer fraction=\"50\"><text>a</text></answer>|NO_RIGHT_ANSWER",
                "numerical|<answer fraction=\"100\"><text>*</text></answer>|NOT_A_NUMBER",
                "numerical|<answer fraction=\"100\"><text>1e99</text></answer>|NOT_A_NUMBER"
            })
    void whatCannotComeIn_isSkippedWithItsReason(String type, String inside, Skip why) throws Exception {
        String answers = inside == null ? "" : inside;
        Outcome outcome = read("<question type=\"" + type + "\">" + STEM + answers + "</question>")
                .get(0);
        assertThat(((Outcome.Skipped) outcome).why()).isEqualTo(why);
    }

    @Test
    void aFileThatWasCutOff_isRefusedThoughMoodleTakesIt() throws Exception {
        Path file = Files.writeString(folder.resolve("cut.xml"), "<quiz><question type=\"essay\"></question>\n");
        assertThat(Formats.readerOf(file).format()).isEqualTo(Format.MOODLE_XML);
        Unreadable refused = refused(file);
        assertThat(refused.fault()).isEqualTo(Fault.BROKEN);
        assertThat(refused.place()).isEqualTo(Place.line(2));
    }

    @Test
    void entities_areForbidden() throws Exception {
        Path file = Files.writeString(
                folder.resolve("xxe.xml"),
                "<!DOCTYPE quiz [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><quiz>&a;</quiz>");
        assertThat(refused(file).fault()).isEqualTo(Fault.FORBIDDEN);
    }

    @Test
    void anEncodingThatIsDeclared_isKept() throws Exception {
        Path file = folder.resolve("win.xml");
        String xml = "<?xml version=\"1.0\" encoding=\"windows-1250\"?><quiz><question type=\"truefalse\">"
                + "<questiontext format=\"plain_text\"><text>Łódź leży w Polsce.</text></questiontext>"
                + "<answer fraction=\"100\"><text>true</text></answer></question></quiz>";
        Files.write(file, xml.getBytes(Charset.forName("windows-1250")));
        List<Outcome> outcomes = new ArrayList<>();
        new MoodleXmlReader().read(file, outcomes::add);
        assertThat(((Outcome.Found) outcomes.get(0)).item().stem()).isEqualTo("Łódź leży w Polsce.");
    }

    private Unreadable refused(Path file) {
        return catchThrowableOfType(Unreadable.class, () -> new MoodleXmlReader().read(file, outcome -> {}));
    }

    private List<Outcome> read(String questions) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        Path file =
                Files.writeString(folder.resolve("quiz.xml"), "<?xml version=\"1.0\"?><quiz>" + questions + "</quiz>");
        new MoodleXmlReader().read(file, outcomes::add);
        return outcomes;
    }
}
