package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.model.Navigation;
import pl.pytajnik.client.model.QuestionResult;
import pl.pytajnik.client.model.Section;

/** Sections, points and the order of questions, as the server tells them. */
class NavigationTest extends ServerTest {
    private static final UUID ITEM = UUID.fromString(Answers.ITEM);
    private static final UUID TYPED_ITEM = UUID.fromString(Answers.TYPED_ITEM);

    @BeforeEach
    void someoneIsThere() {
        signedIn();
    }

    private Attempt started(String navigation) throws Exception {
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN")
                .replaceFirst(
                        "\\{",
                        "{\"navigation\":\"" + navigation
                                + "\",\"maxScore\":3.5,\"sections\":[{\"title\":\"Astronomia\",\"points\":[2,1.5]}],"));
        return client.startAttempt(UUID.fromString(Answers.ASSIGNMENT)).execute();
    }

    @Test
    void attempt_withSections_tellsTheirPoints() throws Exception {
        Attempt attempt = started("FREE");

        Section section = attempt.view().sections().get(0);
        assertThat(section.title()).isEqualTo("Astronomia");
        assertThat(section.instruction()).isNull();
        assertThat(section.points()).containsExactly(2.0, 1.5);
        assertThat(attempt.view().maxScore()).isEqualTo(3.5);
        assertThat(attempt.view().navigation()).isEqualTo(Navigation.FREE);
    }

    @Test
    void goingBack_whereQuestionsComeOneByOne_isRefusedOnTheDevice() throws Exception {
        Attempt attempt = started("ONE_BY_ONE");
        attempt.choose(ITEM, attempt.questions().get(0).choices().get(0));
        attempt.choose(ITEM, attempt.questions().get(0).choices().get(1));
        assertThat(attempt.isPassed(ITEM)).isFalse();
        attempt.answer(TYPED_ITEM, "1543");
        attempt.answer(TYPED_ITEM, "1544");

        assertThat(attempt.isPassed(ITEM)).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> attempt.choose(
                        ITEM, attempt.questions().get(0).choices().get(0)))
                .withMessageContaining("one by one");
        assertThat(attempt.unsent()).hasSize(4);
    }

    @Test
    void goingBack_whereItIsFree_isTaken() throws Exception {
        Attempt attempt = started("FREE");
        attempt.answer(TYPED_ITEM, "1543");

        attempt.choose(ITEM, attempt.questions().get(0).choices().get(0));

        assertThat(attempt.isPassed(ITEM)).isFalse();
    }

    @Test
    void assignment_tellsItsNavigation_andWithoutOneItIsFree() throws Exception {
        String oneByOne = Answers.assignment(Answers.ASSIGNMENT).replaceFirst("\\{", "{\"navigation\":\"ONE_BY_ONE\",");
        String odd = Answers.assignment(Answers.ASSIGNMENT).replaceFirst("\\{", "{\"navigation\":\"ZIGZAG\",");
        answer("{\"items\":[" + oneByOne + "," + Answers.assignment(Answers.ASSIGNMENT) + "," + odd
                + "],\"next\":null}");

        assertThat(client.assignments().execute())
                .extracting(a -> a.navigation())
                .containsExactly(Navigation.ONE_BY_ONE, Navigation.FREE, Navigation.UNKNOWN);
    }

    @Test
    void result_withAQuestionTakenOut_saysSo() throws Exception {
        Attempt attempt = started("FREE");
        answer(Answers.result()
                .replace("\"response\":\"Mikołaj", "\"voided\":true,\"response\":\"Mikołaj")
                .replace("\"remark\"", "\"remarkCode\":\"year-missing\",\"fraction\":0.5,\"remark\""));

        assertThat(attempt.result().execute().questions())
                .extracting(QuestionResult::voided)
                .containsExactly(true, false);
    }
}
