package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.model.Result;

/** A teacher takes a question out after everybody has answered it. */
final class SecondThoughts {
    private final Teacher teacher;
    private final JsonNode edition;
    private final Map<String, String> voiding;

    SecondThoughts(Teacher teacher, JsonNode edition, JsonNode item) {
        this.teacher = teacher;
        this.edition = edition;
        this.voiding = Map.of("itemId", Teacher.id(item), "decision", "VOIDED", "reason", "tego nie było na lekcji");
    }

    /** Both had it right, so the dry run names both; it changes nothing, the ruling itself does. */
    void takeAPointFrom(Attempt good, Attempt bad) throws QuizException {
        Result before = good.result().execute();
        JsonNode preview = teacher.previewsRuling(edition, voiding);
        assertThat(nicknames(preview)).containsExactlyInAnyOrder("Ola", "Jan");
        assertThat(good.result().execute().score()).isEqualTo(before.score());

        JsonNode made = teacher.rules(edition, voiding);
        assertThat(made.get("changes")).isEqualTo(preview.get("changes"));
        scored(good, before.maxScore() - 1, before.maxScore() - 1);
        scored(bad, 0, before.maxScore() - 1);
    }

    private static void scored(Attempt attempt, double score, double most) throws QuizException {
        Result result = attempt.result().execute();
        assertThat(result.score()).isEqualTo(score);
        assertThat(result.maxScore()).isEqualTo(most);
    }

    private static List<String> nicknames(JsonNode regrade) {
        return Teacher.elements(regrade.get("changes"))
                .map(change -> change.get("nickname").textValue())
                .toList();
    }
}
