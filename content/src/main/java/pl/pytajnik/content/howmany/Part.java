package pl.pytajnik.content.howmany;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.number.Share;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.NounPhrases;
import pl.pytajnik.content.syntax.Subject;

/**
 * A part of a whole in a clause.
 *
 * @param head the noun or name of the whole; -1 when none stands behind the part
 * @param end one past the whole
 */
record Part(Clause clause, Share share, int head, int end) {
    /** Nothing for halves that are no part of things: „druga połowa”, „połowa maja”. */
    static Optional<Part> of(Clause clause, Share share) {
        Analysis words = clause.words();
        boolean ordinal = words.tag(share.first() - 1).isAdjective()
                && words.lower(share.bare()).startsWith("połow");
        if (ordinal
                || clause.sentence().isDated(share.bare())
                || clause.sentence().isDated(share.end())) {
            return Optional.empty();
        }
        int head = share.end();
        while (head < clause.end()
                && clause.sentence().mentionAt(head).isEmpty()
                && words.can(head, t -> (t.isAdjective() || t.isParticiple()) && t.is(Case.GEN))
                && !words.tag(head).isNoun()) {
            head++;
        }
        boolean whole = head < clause.end() && isGenitive(clause, head);
        int end = whole ? NounPhrases.rightEdge(clause.sentence(), head, clause.end()) : share.end();
        return Optional.of(new Part(clause, share, whole ? head : -1, end));
    }

    private static boolean isGenitive(Clause clause, int i) {
        return clause.sentence()
                .mentionAt(i)
                .map(m -> m.is(Case.GEN))
                .orElseGet(() -> clause.words().isNominal(i) && clause.words().can(i, t -> t.is(Case.GEN)));
    }

    Analysis words() {
        return clause.words();
    }

    boolean covers(int token) {
        return token >= share.first() && token < end;
    }

    boolean hasWhole() {
        return head >= 0;
    }

    /** Nothing but the one common noun: „ludności”. */
    boolean isBareWhole() {
        return end == share.end() + 1 && clause.sentence().mentionAt(head).isEmpty();
    }

    /** „jedna”, „połowa”: by its form the subject. */
    boolean isNominative() {
        return words().isOneOf(share.bare(), Set.of("jedna", "połowa"));
    }

    boolean isAccusative() {
        return words().isOneOf(share.bare(), Set.of("jedną", "połowę"));
    }

    boolean isSubject() {
        return isNominative() || !isAccusative() && (isInSubject() || lacksOtherSubject() && agrees());
    }

    private boolean isInSubject() {
        Subject subject = clause.subject();
        return subject != null && subject.first() < end && subject.end() > share.first();
    }

    private boolean lacksOtherSubject() {
        return clause.subject() == null
                && clause.antecedent() == null
                && !clause.verbTag().isImpersonal();
    }

    /** „Trzy czwarte ludności żyło”, „dwie trzecie stanowiły”. */
    private boolean agrees() {
        Tag verb = clause.verbTag();
        return verb.isPraet()
                ? verb.is(Number.SG) && verb.is(Gender.N) || verb.is(Number.PL) && verb.is(Gender.F)
                : !verb.isImperative();
    }

    /** The other names of the clause. */
    boolean hasNameBeside() {
        return IntStream.range(clause.start(), clause.end())
                .filter(i -> clause.has(i) && !(i >= share.first() && i < share.end()))
                .anyMatch(i -> clause.sentence().mentionAt(i).isPresent());
    }
}
