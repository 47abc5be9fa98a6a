package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.ItemVersion;

/** Marks the answers that count to one question again. Stores nothing. */
@ApplicationScoped
public class Remarking {
    private static final String GIVEN = """
            select s, r from Score s left join Response r on r.id = s.responseId
            where s.id.itemId = ?1 and s.id.attemptId in ?2""";

    private final EntityManager database;
    private final Marking marking;

    Remarking(EntityManager database, Marking marking) {
        this.database = database;
        this.marking = marking;
    }

    /** Whether some answer to a question as it was asked would be right by this version's key. */
    public boolean canMark(ItemVersion asked, ItemVersion by) {
        boolean typed = asked.choices().isEmpty();
        return asked.format() == by.format()
                && (typed || !rightChoices(asked, by).isEmpty());
    }

    /** Which choices of a question as it was asked are right by this version's key. */
    public Set<UUID> rightChoices(ItemVersion asked, ItemVersion by) {
        return scheme(asked, by).right(asked);
    }

    /**
     * What the answers in these attempts are worth. What an erased person typed is gone: it keeps what it was worth.
     *
     * @param by the version whose key decides
     * @param attempts submitted ones; those without the question are left out
     */
    public List<Remarked> of(ItemVersion asked, ItemVersion by, Collection<UUID> attempts) {
        MarkScheme scheme = scheme(asked, by);
        return database.createQuery(GIVEN, Given.class)
                .setParameter(1, asked.itemId())
                .setParameter(2, attempts)
                .getResultStream()
                .map(given -> Remarked.of(given.score().attemptId(), mark(scheme, asked, given)))
                .toList();
    }

    private Mark mark(MarkScheme scheme, ItemVersion asked, Given given) {
        return given.isErased()
                ? given.score().mark()
                : marking.mark(scheme, asked, Optional.ofNullable(given.response()));
    }

    private static MarkScheme scheme(ItemVersion asked, ItemVersion by) {
        return new MarkScheme(List.of(asked), Map.of(asked.itemId(), by), Set.of());
    }

    /** An empty text is what an erased person leaves; given so by anybody else, no key makes it worth anything. */
    record Given(Score score, @Nullable Response response) {
        boolean isErased() {
            return response != null && response.isEmptyText();
        }
    }

    /**
     * What an answer is worth.
     *
     * @param fraction 0 to 1
     * @param remark the code of what it lacks
     */
    public record Remarked(
            UUID attemptId, double fraction, @Nullable String remark) {
        static Remarked of(UUID attemptId, Mark mark) {
            return new Remarked(
                    attemptId,
                    mark.fraction(),
                    mark.remark() == null ? null : mark.remark().code());
        }
    }
}
