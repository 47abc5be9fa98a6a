package pl.pytajnik.exchange.gift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.exchange.NodeProof;
import pl.pytajnik.exchange.Samples;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Weights;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/** The parser of gift-pegjs finds in our GIFT the questions that we wrote. */
class GiftProofTest {
    private static final Map<Class<? extends Answer>, String> TYPES = Map.of(
            Answer.SingleChoice.class, "MC",
            Answer.MultipleChoice.class, "MC",
            Answer.TrueFalse.class, "TF",
            Answer.TypedText.class, "Short",
            Answer.TypedNumber.class, "Numerical");

    /** But those with an arrow in their first choice: unlike Moodle its grammar then looks for pairs to be matched. */
    private static final List<Item> ITEMS = Samples.items().stream()
            .filter(item -> !item.answer().choices().toString().contains("->"))
            .toList();

    @TempDir
    Path folder;

    @Test
    void anotherParser_findsOurQuestions() throws Exception {
        Path file = folder.resolve("quiz.gift");
        GiftWriter writer = new GiftWriter();
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(QuestionSet.titled("Biblioteka"), ITEMS, out);
        }
        List<JsonNode> found = new ArrayList<>();
        for (String line : NodeProof.run("gift.mjs", file.toString()).split("\n")) {
            found.add(new ObjectMapper().readTree(line));
        }
        List<Item> ours = ITEMS.stream()
                .flatMap(item -> Loss.without(writer.losses(item), item).stream())
                .toList();
        assertThat(found).hasSameSizeAs(ours);
        for (int i = 0; i < ours.size(); i++) {
            assertSame(ours.get(i), found.get(i));
        }
    }

    private static void assertSame(Item ours, JsonNode found) {
        String as = ours.toString();
        assertThat(found.path("type").asText())
                .as(as)
                .isEqualTo(TYPES.get(ours.answer().getClass()));
        assertThat(found.path("stem").asText()).as(as).isEqualTo(ours.stem());
        if (ours.feedback() != null) {
            assertThat(found.path("feedback").asText()).as(as).isEqualTo(ours.feedback());
        }
        if (ours.answer() instanceof Answer.TypedNumber number) {
            assertThat(found.path("choices").path("number").decimalValue()).isEqualByComparingTo(number.value());
        } else if (ours.answer() instanceof Answer.TrueFalse truth) {
            assertThat(found.path("isTrue").asBoolean()).isEqualTo(truth.isTrue());
        } else if (ours.answer() instanceof Answer.TypedText typed) {
            assertThat(found.path("choices").findValuesAsText("text")).as(as).startsWith(asterisk(typed.key()));
        } else {
            assertSame(ours.answer().choices(), found.path("choices"), as);
            if (ours.answer() instanceof Answer.MultipleChoice multiple) {
                assertSameWeights(multiple, found.path("choices"));
            }
        }
    }

    private static void assertSame(List<Choice> ours, JsonNode found, String as) {
        for (int i = 0; i < ours.size(); i++) {
            JsonNode choice = found.path(i);
            boolean isRight = choice.path("isCorrect").asBoolean()
                    || choice.path("weight").asDouble() > 0;
            assertThat(choice.path("text").asText())
                    .as(as)
                    .isEqualTo(ours.get(i).text());
            assertThat(isRight).as(as).isEqualTo(ours.get(i).right());
            String feedback = ours.get(i).feedback();
            assertThat(choice.path("feedback").asText("")).as(as).isEqualTo(feedback == null ? "" : feedback);
        }
        assertThat(found).as(as).hasSameSizeAs(ours);
    }

    private static void assertSameWeights(Answer.MultipleChoice ours, JsonNode found) {
        Weights weights = Weights.of(ours);
        for (int i = 0; i < ours.choices().size(); i++) {
            String weight = ours.choices().get(i).right() ? weights.right() : weights.wrong();
            assertThat(found.path(i).path("weight").decimalValue()).isEqualByComparingTo(weight);
        }
    }

    /** It does not know this escape. */
    private static String asterisk(String text) {
        return text.replace("*", "\\*");
    }
}
