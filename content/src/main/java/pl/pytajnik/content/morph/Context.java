package pl.pytajnik.content.morph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known around one position when its turn comes: the tags chosen to its left, the possibilities to its right. */
final class Context {
    /** Words looked at in either direction: a text without punctuation must not take for ever. */
    private static final int LONGEST_CLAUSE = 40;

    private static final int NOT = "nie".hashCode();

    final Slot here;
    final Slot left;
    final Slot leftOfLeft;
    final Slot right;
    final Slot rightOfRight;
    final Code leftCode;
    final Code leftOfLeftCode;
    /** The preposition whose noun has not come yet, with the case chosen for it. */
    final Code preposition;

    final int prepositionWord;
    /** A finite verb of this clause, before or, when there is none, after. */
    final @Nullable Code verb;

    final boolean verbBefore;
    final boolean nominativeBefore;
    final boolean negated;
    /** Bits of the cases that prepositions of this clause govern. */
    final int governed;

    Context(List<Slot> slots, List<Code> chosen) {
        int at = chosen.size();
        here = slots.get(at);
        left = slot(slots, at - 1);
        leftOfLeft = slot(slots, at - 2);
        right = slot(slots, at + 1);
        rightOfRight = slot(slots, at + 2);
        leftCode = at > 0 ? chosen.get(at - 1) : Code.NONE;
        leftOfLeftCode = at > 1 ? chosen.get(at - 2) : Code.NONE;
        int governor = governor(chosen);
        preposition = governor < 0 ? Code.NONE : chosen.get(governor);
        prepositionWord = governor < 0 ? 0 : slots.get(governor).functionWord;
        Code before = null;
        boolean nominative = false;
        boolean no = false;
        int cases = 0;
        for (int i = clauseStart(slots, at); i < at; i++) {
            Code code = chosen.get(i);
            before = code.tag.isFinite() ? code : before;
            nominative |= code.tag.is(Case.NOM);
            cases |= code.tag.isPreposition() ? 1 << code.grammaticalCase : 0;
            no |= slots.get(i).functionWord == NOT;
        }
        verbBefore = before != null;
        verb = before != null ? before : verbAfter(slots, at);
        nominativeBefore = nominative;
        negated = no;
        governed = cases;
    }

    private static Slot slot(List<Slot> slots, int index) {
        return index >= 0 && index < slots.size() ? slots.get(index) : Slot.NONE;
    }

    private static int governor(List<Code> chosen) {
        int start = Math.max(0, chosen.size() - LONGEST_CLAUSE);
        for (int i = chosen.size() - 1; i >= start; i--) {
            Tag tag = chosen.get(i).tag;
            if (tag.isPreposition()) {
                return i;
            }
            if (!mayPrecedeNoun(tag)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean mayPrecedeNoun(Tag tag) {
        return tag.isAdjective()
                || tag.isParticiple()
                || tag.isNumeral()
                || tag.isAdverb()
                || tag.isParticle()
                || tag.pos().equals("dig");
    }

    private static int clauseStart(List<Slot> slots, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_CLAUSE && !slots.get(start - 1).endsClause) {
            start--;
        }
        return start;
    }

    private static @Nullable Code verbAfter(List<Slot> slots, int at) {
        int end = Math.min(slots.size(), at + LONGEST_CLAUSE);
        for (int i = at + 1; i < end && !slots.get(i).endsClause; i++) {
            if (slots.get(i).verb != null) {
                return slots.get(i).verb;
            }
        }
        return null;
    }
}
