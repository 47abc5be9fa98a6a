package pl.pytajnik.server.attempt;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.quiz.Navigation;

/**
 * Where questions come one by one: whether a response goes back. It does when a question further on was answered
 * before, by the device's own counter; which of them arrived first does not matter. Questions may be left out, and the
 * one the student is at may be answered again.
 */
final class Passed {
    private final boolean oneByOne;
    private final Map<UUID, Integer> positions;

    Passed(Sheet sheet) {
        this.oneByOne = sheet.assignment().navigation() == Navigation.ONE_BY_ONE;
        this.positions = IntStream.range(0, sheet.questions().size())
                .boxed()
                .collect(Collectors.toMap(i -> itemId(sheet, i), i -> i));
    }

    private static UUID itemId(Sheet sheet, int position) {
        ItemVersion question = sheet.questions().get(position);
        return question.itemId();
    }

    /** @param given what is stored of the attempt, and what the batch has brought before */
    boolean goesBack(NewResponse response, Collection<Response> given) {
        int position = positions.get(response.itemId());
        return oneByOne
                && given.stream()
                        .filter(before -> before.sequence() < response.sequence())
                        .anyMatch(before -> positions.get(before.itemId()) > position);
    }
}
