package pl.pytajnik.content.distractor;

import java.util.ArrayList;
import java.util.List;
import pl.pytajnik.content.question.Distractor;

/**
 * An option that may be taken.
 *
 * @param side -1 when it is less or earlier than the key, 1 when more or later, 0 when it is neither
 */
record Proposal(Distractor distractor, int side) {
    Proposal(String text, String reason, int side) {
        this(new Distractor(text, reason), side);
    }

    /** For what has no order. */
    static Proposal of(Distractor distractor) {
        return new Proposal(distractor, 0);
    }

    /** The first ones, but not all on one side of the key when another is to be had: the outermost would stand out. */
    static List<Distractor> best(List<Proposal> all, int wanted) {
        List<Proposal> taken = new ArrayList<>(all.subList(0, Math.min(wanted, all.size())));
        boolean lopsided = taken.size() == wanted
                && taken.get(0).side != 0
                && taken.stream().allMatch(p -> p.side == taken.get(0).side);
        if (lopsided) {
            all.stream()
                    .skip(wanted)
                    .filter(p -> p.side == -taken.get(0).side)
                    .findFirst()
                    .ifPresent(p -> taken.set(wanted - 1, p));
        }
        return taken.stream().map(Proposal::distractor).toList();
    }
}
