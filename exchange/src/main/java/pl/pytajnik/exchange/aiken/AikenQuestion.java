package pl.pytajnik.exchange.aiken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;

/** A question that grows line by line. */
final class AikenQuestion {
    private final Place place;
    private final List<String> stem = new ArrayList<>();
    private final List<AikenLine.Lettered> choices = new ArrayList<>();
    private @Nullable Skip fault;

    AikenQuestion(Place place, String first) {
        this.place = place;
        stem.add(first);
        fault = AikenLine.key(first).isPresent() ? Skip.NO_STEM : null;
    }

    boolean hasChoices() {
        return !choices.isEmpty();
    }

    void addStem(String line) {
        stem.add(line);
    }

    /** Letters that do not follow each other tell of a line that was lost or broken. */
    void add(AikenLine.Lettered choice) {
        if (choice.letter() != 'A' + choices.size()) {
            fault = Skip.MALFORMED;
        }
        choices.add(choice);
    }

    Outcome ended(String key) {
        if (AikenLine.namesSeveral(key)) {
            return skipped(Skip.SEVERAL_RIGHT_ANSWERS);
        }
        Optional<Character> letter = AikenLine.letter(key);
        if (fault != null || letter.isEmpty()) {
            return skipped(fault == null ? Skip.MALFORMED : fault);
        }
        List<Choice> all = choices.stream()
                .map(choice -> new Choice(choice.text(), choice.letter() == letter.get(), null))
                .toList();
        return Outcome.of(place, Item.of(String.join("\n", stem), new Answer.SingleChoice(all, List.of())), List.of());
    }

    /** Another question begins before this one had its key. */
    Outcome unfinished() {
        return skipped(Skip.MALFORMED);
    }

    private Outcome skipped(Skip why) {
        return new Outcome.Skipped(place, why, String.join(" ", stem));
    }
}
