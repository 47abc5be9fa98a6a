package pl.pytajnik.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.exchange.Samples;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

class JsonReaderTest {
    @TempDir
    Path folder;

    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void aQuiz_comesBackWithItsSectionsAndArticles() throws Exception {
        Path file = folder.resolve("quiz.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            new JsonWriter().write(Samples.quiz(), Samples.items(), out);
        }
        assertThat(new JsonReader().read(file, outcomes::add)).isEqualTo(Samples.quiz());
        assertThat(outcomes).hasSameSizeAs(Samples.items());
    }

    @Test
    void anItemWrittenByHand_needsOnlyStemAndAnswer() throws Exception {
        read("""
                {"pytajnik": 1, "items": [{"stem": "Ile?", "answer": {"type": "NUMBER", "value": 7}}]}""");
        Item item = ((Outcome.Found) outcomes.get(0)).item();
        assertThat(item.difficulty()).isEqualTo(Item.MEDIUM);
        assertThat(item.answer()).isInstanceOf(Answer.TypedNumber.class);
    }

    @Test
    void anItemThatIsNone_isSkippedAndTheOthersAreRead() throws Exception {
        read("""
                {"pytajnik": 1, "items": [
                  7,
                  {"stem": "Kto?", "answer": {"type": "ESSAY"}},
                  {"stem": "", "answer": {"type": "TYPED_TEXT", "key": "nikt"}},
                  {"stem": "Kto?", "answer": {"type": "SINGLE_CHOICE", "choices": [{"text": "ja", "right": true}]}},
                  {"stem": "Kto?", "answer": {"type": "TYPED_TEXT", "key": "nikt"}}]}""");
        assertThat(outcomes.subList(0, 4))
                .containsExactly(
                        new Outcome.Skipped(Place.question(1, null), Skip.MALFORMED, ""),
                        new Outcome.Skipped(Place.question(2, null), Skip.MALFORMED, "Kto?"),
                        new Outcome.Skipped(Place.question(3, null), Skip.NO_STEM, ""),
                        new Outcome.Skipped(Place.question(4, null), Skip.TOO_FEW_CHOICES, "Kto?"));
        assertThat(outcomes.get(4)).isInstanceOf(Outcome.Found.class);
    }

    @Test
    void aTruncatedFile_isBroken() {
        assertThat(refused("{\"pytajnik\": 1, \"items\": [{\"stem\": \"Kto?\"}").fault())
                .isEqualTo(Fault.BROKEN);
    }

    @Test
    void anotherJson_isNotOurs() {
        assertThat(refused("{\"items\": []}").fault()).isEqualTo(Fault.NOT_THIS_FORMAT);
        assertThat(refused("[]").fault()).isEqualTo(Fault.NOT_THIS_FORMAT);
        assertThat(refused("{\"pytajnik\": 2}").fault()).isEqualTo(Fault.NOT_THIS_FORMAT);
    }

    @Test
    void aMillionBrackets_areTooDeep() {
        assertThat(refused("{\"pytajnik\": 1, \"items\": " + "[".repeat(1_000_000))
                        .fault())
                .isEqualTo(Fault.TOO_DEEP);
    }

    private Unreadable refused(String json) {
        return catchThrowableOfType(Unreadable.class, () -> read(json));
    }

    private QuestionSet read(String json) throws IOException, Unreadable {
        return new JsonReader().read(Files.writeString(folder.resolve("file.json"), json), outcomes::add);
    }
}
