package pl.pytajnik.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.pytajnik.content.question.Draft;

/**
 * Picks some of many drafts so that they are the best ones and yet spread over the article and over the kinds: a draft
 * counts for less the more of its kind, its part of the text and its sentence were picked before.
 */
final class Spread {
    private static final int PARTS = 8;

    private final int length;
    private final List<Draft> picked = new ArrayList<>();

    private Spread(int length) {
        this.length = Math.max(1, length);
    }

    /**
     * @param ranked drafts, best first
     * @param limit how many to pick at most
     * @param length characters of the article
     * @return the picked ones, best first
     */
    static List<Draft> pick(List<Draft> ranked, int limit, int length) {
        if (ranked.size() <= limit) {
            return ranked;
        }
        Spread spread = new Spread(length);
        List<Draft> left = new ArrayList<>(ranked);
        while (spread.picked.size() < limit) {
            Draft next = left.stream()
                    .max(Comparator.comparingDouble(spread::worth)
                            .thenComparing(left::indexOf, Comparator.reverseOrder()))
                    .orElseThrow();
            left.remove(next);
            spread.picked.add(next);
        }
        return ranked.stream().filter(spread.picked::contains).toList();
    }

    private double worth(Draft draft) {
        double worth = draft.confidence().value();
        for (Draft other : picked) {
            worth *= other.kind() == draft.kind() ? 0.8 : 1;
            worth *= part(other) == part(draft) ? 0.7 : 1;
            worth *= other.evidence().end() == draft.evidence().end() ? 0.5 : 1;
        }
        return worth;
    }

    private int part(Draft draft) {
        return (int) ((long) draft.evidence().start() * PARTS / length);
    }
}
