package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.Remarking;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.quiz.Editions;
import pl.pytajnik.server.quiz.Ruling;
import pl.pytajnik.server.quiz.Rulings;

/** Puts the questions of an edition together with the rulings that stand. */
@ApplicationScoped
class RuledQuestions {
    private final Editions editions;
    private final Rulings rulings;
    private final Remarking remarking;

    RuledQuestions(Editions editions, Rulings rulings, Remarking remarking) {
        this.editions = editions;
        this.rulings = rulings;
        this.remarking = remarking;
    }

    List<RuledQuestion> of(UUID editionId) {
        List<Ruling> standing = rulings.standing(editionId);
        Map<UUID, Ruling> byItem = standing.stream().collect(Collectors.toMap(Ruling::itemId, Function.identity()));
        Map<UUID, ItemVersion> keys =
                rulings.keys(standing).stream().collect(Collectors.toMap(ItemVersion::itemId, Function.identity()));
        return editions.questions(editionId).stream()
                .map(asked -> new RuledQuestion(
                        asked,
                        byItem.get(asked.itemId()),
                        remarking.rightChoices(asked, keys.getOrDefault(asked.itemId(), asked))))
                .toList();
    }
}
