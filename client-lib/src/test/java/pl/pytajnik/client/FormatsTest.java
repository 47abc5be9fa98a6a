package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.model.ChoiceResult;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.QuestionResult;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.ResponseFormat;

class FormatsTest extends ServerTest {
    private static final UUID ITEM = UUID.fromString(Answers.ITEM);
    private static final String CHOICES =
            "\"choices\":[{\"id\":\"a\",\"text\":\"Wisła\"},{\"id\":\"b\",\"text\":\"Odra\"},{\"id\":\"c\",\"text\":\"Ren\"}]";

    @BeforeEach
    void someoneIsThere() {
        signedIn();
    }

    private Attempt started(String question) throws Exception {
        answer(Answers.attemptOf(question));
        Attempt attempt =
                client.startAttempt(UUID.fromString(Answers.ASSIGNMENT)).execute();
        asked();
        return attempt;
    }

    @Test
    void choose_several_sendsTheirIds() throws Exception {
        Attempt attempt = started("\"format\":\"MULTIPLE_CHOICE\",\"choose\":2," + CHOICES);
        Question question = attempt.questions().get(0);

        Response response = attempt.choose(ITEM, question.choices().subList(0, 2));
        Response none = attempt.choose(ITEM, Collections.emptyList());

        assertThat(question.format()).isEqualTo(ResponseFormat.MULTIPLE_CHOICE);
        assertThat(question.choose()).isEqualTo(2);
        assertThat(response.choiceIds()).containsExactly("a", "b");
        assertThat(response.toJson().get("choiceIds")).hasToString("[\"a\",\"b\"]");
        assertThat(response.toJson().has("choiceId")).isFalse();
        assertThat(none.toJson().get("choiceIds")).hasToString("[]");
    }

    @Test
    void choose_oneOfAMultipleChoice_isAListOfOne() throws Exception {
        Attempt attempt = started("\"format\":\"MULTIPLE_CHOICE\"," + CHOICES);

        Response response =
                attempt.choose(ITEM, attempt.questions().get(0).choices().get(2));

        assertThat(response.choiceIds()).containsExactly("c");
    }

    @Test
    void choose_severalWhereOneIsWanted_isRefused() throws Exception {
        Attempt attempt = started("\"format\":\"SINGLE_CHOICE\"," + CHOICES);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> attempt.choose(ITEM, attempt.questions().get(0).choices()));
    }

    @Test
    void question_ofANumberOrADate_tellsUnitAndPrecision() throws Exception {
        Attempt number = started("\"format\":\"NUMBER\",\"choices\":[],\"unit\":\"km\"");
        Attempt date = started("\"format\":\"DATE\",\"choices\":[],\"precision\":\"DAY\"");

        assertThat(number.questions().get(0).unit()).isEqualTo("km");
        assertThat(number.answer(ITEM, "1047").text()).isEqualTo("1047");
        assertThat(date.questions().get(0).precision()).isEqualTo("DAY");
    }

    @Test
    void question_ofAFormatOfTheFuture_isReadAndLeftUnanswered() throws Exception {
        Attempt attempt = started("\"format\":\"HOTSPOT\",\"image\":{\"url\":\"x\"}");

        assertThat(attempt.questions().get(0).format()).isEqualTo(ResponseFormat.UNKNOWN);
        assertThat(attempt.questions().get(0).choices()).isEmpty();
    }

    @Test
    void result_withPartialCredit_tellsFractionAndFeedback() throws Exception {
        Attempt attempt = started("\"format\":\"MULTIPLE_CHOICE\"," + CHOICES);
        answer("""
                {"attemptId":"%s","state":"SUBMITTED","released":true,"score":0.5,"maxScore":1.0,"questions":[
                 {"itemId":"%s","response":"Wisła","correct":false,"fraction":0.5,"key":"Wisła; Odra","evidence":null,
                  "feedback":"Obie są w Polsce.","choices":[{"id":"a","text":"Wisła","right":true,"chosen":true,"feedback":"Tak."},
                  {"id":"c","text":"Ren","right":false,"chosen":false,"feedback":null}]}]}""".formatted(Answers.ATTEMPT, Answers.ITEM));

        QuestionResult result = attempt.result().execute().questions().get(0);

        assertThat(result.fraction()).isEqualTo(0.5);
        assertThat(result.feedback()).isEqualTo("Obie są w Polsce.");
        assertThat(result.choices())
                .extracting(ChoiceResult::text, ChoiceResult::right, ChoiceResult::chosen, ChoiceResult::feedback)
                .containsExactly(tuple("Wisła", true, true, "Tak."), tuple("Ren", false, false, null));
    }
}
