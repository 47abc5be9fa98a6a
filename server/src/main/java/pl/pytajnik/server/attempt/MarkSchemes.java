package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.quiz.Editions;
import pl.pytajnik.server.quiz.Ruling;
import pl.pytajnik.server.quiz.Rulings;

/** Puts the questions of an edition together with what its teacher has ruled since. */
@ApplicationScoped
class MarkSchemes {
    private final Editions editions;
    private final Rulings rulings;

    MarkSchemes(Editions editions, Rulings rulings) {
        this.editions = editions;
        this.rulings = rulings;
    }

    /** @param items those of the edition's that are of interest; they come in no order */
    MarkScheme of(UUID editionId, Collection<UUID> items) {
        List<Ruling> standing = rulings.standing(editionId);
        Set<UUID> voided =
                standing.stream().filter(Ruling::isVoiding).map(Ruling::itemId).collect(Collectors.toUnmodifiableSet());
        return new MarkScheme(editions.questions(editionId, items), keys(standing), voided);
    }

    private Map<UUID, ItemVersion> keys(List<Ruling> standing) {
        return rulings.keys(standing).stream().collect(Collectors.toMap(ItemVersion::itemId, Function.identity()));
    }
}
