package pl.pytajnik.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.Kind;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.Response;

/** What the teacher knows about the items, in a student's hands: a way to answer rightly or wrongly on purpose. */
final class AnswerKey {
    private final Map<UUID, JsonNode> items;

    AnswerKey(List<JsonNode> items) {
        this.items = items.stream()
                .collect(Collectors.toMap(item -> UUID.fromString(Teacher.id(item)), Function.identity()));
    }

    JsonNode item(UUID itemId) {
        return items.get(itemId);
    }

    String key(UUID itemId) {
        return item(itemId).get("key").textValue();
    }

    /** @return how many items there are of each kind */
    Map<Kind, Long> kinds() {
        return items.values().stream()
                .collect(Collectors.groupingBy(
                        item -> Kind.valueOf(item.get("kind").textValue()), Collectors.counting()));
    }

    Response answersRightly(Attempt attempt, Question question) {
        String key = key(question.itemId());
        return question.choices().isEmpty()
                ? attempt.answer(question.itemId(), key)
                : attempt.choose(question.itemId(), choice(question, true));
    }

    Response answersWrongly(Attempt attempt, Question question) {
        return question.choices().isEmpty()
                ? attempt.answer(question.itemId(), "nie wiem")
                : attempt.choose(question.itemId(), choice(question, false));
    }

    private Choice choice(Question question, boolean right) {
        String key = key(question.itemId());
        return question.choices().stream()
                .filter(choice -> choice.text().equals(key) == right)
                .findFirst()
                .orElseThrow();
    }
}
