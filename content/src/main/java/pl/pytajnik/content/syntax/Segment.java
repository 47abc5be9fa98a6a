package pl.pytajnik.content.syntax;

import java.util.List;

/**
 * A stretch of a sentence between two commas, dashes or clause-joining conjunctions.
 *
 * @param opener the mark or conjunction that opens it; empty for the first
 * @param predicates its finite verbs
 */
record Segment(int start, int end, String opener, Kind kind, List<Integer> predicates) {
    enum Kind {
        PLAIN,
        SUBORDINATE,
        RELATIVE,
        PARTICIPIAL
    }

    boolean hasPredicate() {
        return !predicates.isEmpty();
    }

    boolean isPlain() {
        return kind == Kind.PLAIN;
    }
}
