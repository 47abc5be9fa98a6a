package pl.pytajnik.exchange.aiken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

class AikenWriterTest {
    private static final Answer CHOICE =
            new Answer.SingleChoice(List.of(Choice.wrong("ja\ni on"), Choice.right("ty")), List.of());

    @Test
    void aQuestion_isTypedAsPeopleTypeIt() throws IOException {
        assertThat(written(Item.of("Kto\nto?", CHOICE))).isEqualTo("Kto to?\nA) ja i on\nB) ty\nANSWER: B\n\n");
        assertThat(written(Item.of("Śnieg jest biały.", new Answer.TrueFalse(true, null, null))))
                .isEqualTo("Śnieg jest biały.\nA) Prawda\nB) Fałsz\nANSWER: A\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. Mickiewicz napisał:", "B)", "ANSWER: kto to?", "?"})
    void whatMoodleWouldTakeForSomethingElse_staysOut(String stem) throws IOException {
        Item item = Item.of(stem, CHOICE);
        assertThat(new AikenWriter().losses(item)).containsExactly(Loss.ITEM);
        assertThat(written(item)).isEmpty();
    }

    private static String written(Item item) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AikenWriter().write(QuestionSet.titled("Biblioteka"), List.of(item), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
