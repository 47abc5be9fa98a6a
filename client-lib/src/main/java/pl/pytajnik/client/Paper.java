package pl.pytajnik.client;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.ResponseFormat;

/** The questions before a student, and which answers each takes; anything else is the caller's mistake. Immutable. */
final class Paper {
    private final String name;
    private final List<Question> questions;

    /** @param name for messages, like {@code attempt 0190…} */
    Paper(String name, List<Question> questions) {
        this.name = name;
        this.questions = questions;
    }

    /** @throws IllegalArgumentException if there is no such question */
    int position(UUID itemId) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).itemId().equals(itemId)) return i;
        }
        throw new IllegalArgumentException("itemId: no question " + itemId + " in " + name);
    }

    Responses.Making chosen(UUID itemId, Choice choice) {
        Question question = question(itemId);
        if (!question.choices().contains(choice))
            throw new IllegalArgumentException("choice: " + choice + " is not one of question " + itemId);
        if (question.format() != ResponseFormat.MULTIPLE_CHOICE) return stamp -> Response.chosen(stamp, itemId, choice);
        return stamp -> Response.chosen(stamp, itemId, Collections.singleton(choice));
    }

    Responses.Making chosen(UUID itemId, Collection<Choice> choices) {
        Question question = question(itemId);
        if (question.format() != ResponseFormat.MULTIPLE_CHOICE)
            throw new IllegalArgumentException("itemId: question " + itemId + " is no multiple choice");
        if (!question.choices().containsAll(choices))
            throw new IllegalArgumentException("choices: " + choices + " are not all of question " + itemId);
        Collection<Choice> distinct = new LinkedHashSet<>(choices);
        return stamp -> Response.chosen(stamp, itemId, distinct);
    }

    Responses.Making typed(UUID itemId, String text) {
        if (!question(itemId).choices().isEmpty())
            throw new IllegalArgumentException("itemId: question " + itemId + " is answered by a choice");
        return stamp -> Response.typed(stamp, itemId, text);
    }

    private Question question(UUID itemId) {
        return questions.get(position(itemId));
    }
}
