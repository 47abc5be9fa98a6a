package pl.pytajnik.exchange.format;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import pl.pytajnik.exchange.item.Item;

/** What was made of one question of a file. */
public sealed interface Outcome {
    Place place();

    /** @param changes what is not just as the file has it */
    record Found(Place place, Item item, Set<Change> changes) implements Outcome {
        public Found {
            changes = Set.copyOf(changes);
        }
    }

    /** @param what the question's beginning or the name of its type, so that its owner knows it again */
    record Skipped(Place place, Skip why, String what) implements Outcome {
        private static final int LONGEST = 80;

        public Skipped {
            what = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
        }
    }

    /** The item, fitted into the bounds of ours where that loses little, or why it cannot come in. */
    static Outcome of(Place place, Item item, Collection<Change> changes) {
        Set<Change> all = EnumSet.noneOf(Change.class);
        all.addAll(changes);
        Item fitted = Fitting.fit(item, all);
        return ItemRules.broken(fitted)
                .<Outcome>map(why -> new Skipped(place, why, fitted.stem()))
                .orElseGet(() -> new Found(place, fitted, all));
    }
}
