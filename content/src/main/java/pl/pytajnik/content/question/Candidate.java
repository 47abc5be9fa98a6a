package pl.pytajnik.content.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * A question as a pattern proposes it, before the gate.
 *
 * @param pattern id of the pattern
 * @param stem the question
 * @param key what answers it
 * @param source the sentence it comes from
 * @param clause the clause it comes from; null when it comes from no clause
 * @param made words of the stem that are not in the sentence, in lower case: the question words and inflected forms
 * @param anchor what the question is about; the gate wants a name in it
 * @param confidence how far the engine trusts it
 * @param reasons what the pattern relied on, in Polish
 * @param firstSentence number of the first sentence that proves the key: the source's own, or an earlier one that names
 *     whom it is about
 */
public record Candidate(
        String pattern,
        String stem,
        Key key,
        ParsedSentence source,
        @Nullable Clause clause,
        Set<String> made,
        Anchor anchor,
        Confidence confidence,
        List<String> reasons,
        int firstSentence) {
    public Candidate {
        made = Set.copyOf(made);
        reasons = List.copyOf(reasons);
    }

    /** A question whose clause, or else whose sentence, is proof enough. */
    public Candidate(
            String pattern,
            String stem,
            Key key,
            ParsedSentence source,
            @Nullable Clause clause,
            Set<String> made,
            Anchor anchor,
            Confidence confidence,
            List<String> reasons) {
        this(
                pattern,
                stem,
                key,
                source,
                clause,
                made,
                anchor,
                confidence,
                reasons,
                clause == null ? source.index() : clause.firstSentence());
    }

    /** The same, proved by all from an earlier sentence on. */
    public Candidate provedFrom(int sentence) {
        return with(stem, key, made, confidence, Math.min(sentence, firstSentence));
    }

    /** The same with its key in other words. */
    public Candidate withKey(Key other) {
        return with(stem, other, made, confidence, firstSentence);
    }

    /** The same, trusted less. */
    public Candidate doubting(String part, double value) {
        return with(stem, key, made, confidence.times(part, value), firstSentence);
    }

    /** The same in other words. */
    public Candidate reworded(String newStem, Set<String> newMade) {
        return with(newStem, key, newMade, confidence, firstSentence);
    }

    private Candidate with(String newStem, Key newKey, Set<String> newMade, Confidence trust, int first) {
        return new Candidate(pattern, newStem, newKey, source, clause, newMade, anchor, trust, reasons, first);
    }

    public Kind kind() {
        return key.kind();
    }

    /** Tells whether the question names what it asks about. */
    public enum Anchor {
        /** The subject or object is a name, or has one that belongs to it. */
        NAMED,
        /** Only common nouns; a reader would ask which. */
        UNNAMED
    }
}
