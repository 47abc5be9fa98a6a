package pl.pytajnik.server.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.platform.problem.WrongValue;

/** A teacher keeps the bank in order: tags, and the archive for what is not wanted any more. No version changes by it. */
@ApplicationScoped
public class FilingItems {
    private final Items items;
    private final Clock clock;

    public FilingItems(Items items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** All of the items or none. */
    @Transactional
    public void tag(UUID teacher, TagChange change) {
        List<CurrentItem> named = items.ownedForEdit(new HashSet<>(change.itemIds()), teacher);
        if (named.size() < new HashSet<>(change.itemIds()).size()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        named.forEach(
                current -> current.item().refile(within(change.of(current.item().tags())), current.version()));
    }

    private static Tags within(Tags tags) {
        if (tags.written().size() > Tags.MOST) {
            throw Problem.invalid(FieldError.of("/add", WrongValue.TOO_MANY_TAGS, Tags.MOST));
        }
        return tags;
    }

    /** It leaves the lists and enters no quiz; quizzes and editions that have it keep it. A second time changes nothing. */
    @Transactional
    public ItemView archive(UUID teacher, UUID itemId) {
        items.ownedForEdit(itemId, teacher).archive(clock.instant());
        return ItemView.of(items.owned(itemId, teacher));
    }

    @Transactional
    public ItemView bringBack(UUID teacher, UUID itemId) {
        items.ownedForEdit(itemId, teacher).bringBack();
        return ItemView.of(items.owned(itemId, teacher));
    }
}
