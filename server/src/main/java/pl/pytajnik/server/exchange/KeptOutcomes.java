package pl.pytajnik.server.exchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.item.Item;

/** Takes what a reader makes of a file, some at a time, looks them up in the bank and stores them. For one file. */
final class KeptOutcomes implements Consumer<Outcome> {
    private static final int AT_ONCE = 200;

    private final Import read;
    private final UUID teacher;
    private final KnownItems known;
    private final EntityManager database;
    private final List<Outcome> waiting = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int position;

    KeptOutcomes(Import read, UUID teacher, KnownItems known, EntityManager database) {
        this.read = read;
        this.teacher = teacher;
        this.known = known;
        this.database = database;
    }

    @Override
    public void accept(Outcome outcome) {
        waiting.add(outcome);
        if (waiting.size() == AT_ONCE) {
            store();
        }
    }

    /** Stores the rest. @return how many there were in all */
    int end() {
        store();
        return position;
    }

    private void store() {
        List<Outcome.Found> found = waiting.stream()
                .filter(Outcome.Found.class::isInstance)
                .map(Outcome.Found.class::cast)
                .toList();
        KnownItems.Known inBank = known.of(teacher, read.format(), found);
        waiting.forEach(outcome -> database.persist(question(outcome, inBank)));
        database.flush();
        database.clear();
        waiting.clear();
    }

    private ImportQuestion question(Outcome outcome, KnownItems.Known inBank) {
        ImportQuestion.Key key = new ImportQuestion.Key(read.id(), position++);
        if (outcome instanceof Outcome.Found found) {
            return found(key, found, inBank);
        }
        return ImportQuestion.skipped(key, (Outcome.Skipped) outcome);
    }

    private ImportQuestion found(ImportQuestion.Key key, Outcome.Found found, KnownItems.Known inBank) {
        Item item = found.item();
        @Nullable UUID same = inBank.same(item);
        boolean isSecond = !seen.add(Sameness.of(item));
        if (same != null || isSecond) {
            return ImportQuestion.found(key, found, ImportOutcome.KNOWN, same);
        }
        if (inBank.isNamed(item)) {
            return ImportQuestion.found(key, found, ImportOutcome.EDITED, item.id());
        }
        ImportOutcome outcome = found.changes().isEmpty() ? ImportOutcome.FOUND : ImportOutcome.CHANGED;
        return ImportQuestion.found(key, found, outcome, null);
    }
}
