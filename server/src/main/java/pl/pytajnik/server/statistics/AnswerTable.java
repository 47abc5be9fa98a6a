package pl.pytajnik.server.statistics;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.bank.Choice;
import pl.pytajnik.server.statistics.Answers.Choosing;
import pl.pytajnik.server.statistics.Answers.Typing;
import pl.pytajnik.server.statistics.Answers.Uncounted;
import pl.pytajnik.server.statistics.ItemStatisticsView.ItemAnswers;

/** What was answered, question by question. */
final class AnswerTable {
    private final MarkTable marks;
    private final Map<UUID, Long> unanswered;
    private final Map<UUID, Map<UUID, Choosing>> choices;
    private final Map<UUID, List<WrongAnswer>> texts;
    private final Map<UUID, Uncounted> uncounted;

    AnswerTable(MarkTable marks, List<Choosing> choices, List<Typing> texts, List<Uncounted> uncounted) {
        this.marks = marks;
        this.unanswered = marks.unanswered();
        this.choices = choices.stream()
                .collect(Collectors.groupingBy(
                        Choosing::itemId, Collectors.toMap(Choosing::choiceId, Function.identity())));
        this.texts = texts.stream()
                .collect(Collectors.groupingBy(
                        Typing::itemId, Collectors.mapping(WrongAnswer::of, Collectors.toList())));
        this.uncounted = uncounted.stream().collect(Collectors.toMap(Uncounted::itemId, Function.identity()));
    }

    List<ItemStatisticsView> of(List<RuledQuestion> questions) {
        return questions.stream()
                .map(question -> ItemStatisticsView.of(question, answers(question)))
                .toList();
    }

    private ItemAnswers answers(RuledQuestion question) {
        UUID item = question.itemId();
        return new ItemAnswers(
                marks.figures(item),
                unanswered.getOrDefault(item, 0L),
                given(question),
                uncounted.getOrDefault(item, new Uncounted(item, 0, 0)));
    }

    private GivenAnswers given(RuledQuestion question) {
        Sample rests = marks.restsOfTheRight(question.itemId());
        return new GivenAnswers(
                true,
                question.asked().choices().stream()
                        .map(choice -> count(question, choice))
                        .toList(),
                texts.getOrDefault(question.itemId(), List.of()),
                rests.size(),
                rests.mean().value());
    }

    private ChoiceCount count(RuledQuestion question, Choice choice) {
        Choosing chosen = choices.getOrDefault(question.itemId(), Map.of()).get(choice.id());
        boolean right = question.right().contains(choice.id());
        return chosen == null
                ? new ChoiceCount(choice.id(), choice.text(), right, 0, null)
                : new ChoiceCount(choice.id(), choice.text(), right, chosen.count(), chosen.rest());
    }
}
