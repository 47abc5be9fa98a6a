package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.bank.Choice;
import pl.pytajnik.server.platform.Shuffle;

/** Shuffles the choices of a question: the same for one seed, another for the next. */
final class ChoiceOrder {
    private final UUID seed;
    private final UUID itemId;

    /** @param seed the attempt's id, or what several attempts have in common */
    ChoiceOrder(UUID seed, UUID itemId) {
        this.seed = seed;
        this.itemId = itemId;
    }

    List<Choice> of(List<Choice> choices) {
        return Shuffle.by(seed + "/" + itemId, choices, Choice::id);
    }
}
