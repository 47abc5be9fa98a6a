package pl.pytajnik.content.morph;

/**
 * The tagger's features of one candidate in its context, hashed to ints. They know tags, endings of at most three letters,
 * capitals and function words; no other word.
 */
final class Features {
    /** At most as many as the templates below. */
    static final int MOST = 48;

    private int[] hashes = new int[MOST];
    private int size;

    int size() {
        return size;
    }

    int[] hashes() {
        return hashes;
    }

    Features of(Context context, int candidate) {
        size = 0;
        Code code = context.here.codes[candidate];
        itself(context.here, code, candidate);
        neighbours(context, code);
        agreement(context, code);
        government(context, code);
        clause(context, code);
        return this;
    }

    private void itself(Slot here, Code code, int candidate) {
        int few = Math.min(here.codes.length, 6);
        int name = Candidates.isName(here.candidates.get(candidate)) ? 1 : 0;
        add(1, code.whole);
        add(2, code.ending, here.threeLetters);
        add(3, code.ending, here.twoLetters);
        add(4, code.whole, here.ambiguity);
        add(5, code.withCase, here.capitals, name);
        add(6, code.withCase, Math.min(candidate, 3), few);
        add(40, code.ending, here.capitals, name);
        if (here.functionWord != 0) {
            add(7, code.ending, here.functionWord);
        }
    }

    private void neighbours(Context context, Code code) {
        int withCase = code.withCase;
        int left = context.leftCode.withCase;
        add(8, withCase, left);
        add(9, withCase, left, context.leftOfLeftCode.withCase);
        add(10, withCase, context.left.functionWord, context.leftCode.pos);
        add(11, withCase, context.leftOfLeft.functionWord, context.left.functionWord);
        add(12, withCase, context.right.functionWord);
        add(13, withCase, context.right.classes);
        add(14, withCase, context.right.classes, context.right.cases);
        add(15, withCase, context.right.functionWord, context.left.functionWord);
        add(16, withCase, context.right.classes, context.rightOfRight.classes);
        add(17, withCase, left, context.right.cases);
        add(18, withCase, left, context.here.cases);
        add(19, code.ending, context.leftCode.ending);
        add(20, withCase, context.left.threeLetters);
        add(21, withCase, context.right.twoLetters);
    }

    private void agreement(Context context, Code code) {
        int withLeft = agreement(code.tag, context.leftCode.tag);
        int withRight = mostAgreement(code.tag, context.right);
        add(22, code.pos, context.leftCode.pos, withLeft);
        add(23, code.withCase, context.leftCode.pos, withLeft);
        add(24, code.pos, withRight, context.right.classes);
        add(25, code.withCase, withRight);
        add(26, code.pos, mostAgreement(code.tag, context.rightOfRight), context.right.functionWord);
        add(
                27,
                code.pos,
                agreement(code.tag, context.leftOfLeftCode.tag),
                context.left.functionWord,
                context.leftOfLeftCode.pos);
    }

    private void government(Context context, Code code) {
        int preposition = context.preposition.grammaticalCase + 1;
        int governed = context.governed >> code.grammaticalCase & 1;
        add(28, code.withCase, preposition, context.leftCode.pos);
        add(29, code.withCase, context.prepositionWord);
        add(38, code.withCase, governed);
        add(39, code.withCase, governed, context.leftCode.withCase, preposition);
        if (code.tag.isPreposition()) {
            int wanted = 1 << code.grammaticalCase;
            add(30, code.withCase, context.here.functionWord, context.right.cases);
            add(31, context.right.cases & wanted, context.rightOfRight.cases & wanted, context.right.classes);
            add(32, code.withCase, context.here.functionWord, context.right.threeLetters);
            add(33, code.withCase, context.right.cases, context.rightOfRight.cases);
        }
    }

    private void clause(Context context, Code code) {
        Code verb = context.verb;
        int before = context.verbBefore ? 1 : 0;
        int verbs = verb == null ? 0 : 1 + verb.pos * 2 + before;
        int subject = context.nominativeBefore ? 1 : 0;
        add(34, code.withCase, verbs, subject);
        add(35, code.withCase, subject * 2 + (context.negated ? 1 : 0), before, context.leftCode.pos);
        if (verb != null) {
            int agreement = withVerb(code.tag, verb.tag);
            add(36, code.withCase, agreement, before);
            add(37, code.withCase, agreement, subject);
        }
    }

    private static int withVerb(Tag tag, Tag verb) {
        int gender = verb.gender() == null ? 2 : verb.gender() == tag.gender() ? 1 : 0;
        return (verb.number() == tag.number() ? 4 : 0) + gender;
    }

    private static int mostAgreement(Tag tag, Slot slot) {
        int most = 0;
        for (Code code : slot.codes) {
            most = Math.max(most, agreement(tag, code.tag));
        }
        return most;
    }

    /** 7 when case, number and gender are the same, 4 for case alone; 0 when one of the two has no case. */
    private static int agreement(Tag one, Tag other) {
        if (one.grammaticalCase() == null || one.grammaticalCase() != other.grammaticalCase()) {
            return 0;
        }
        return 4 + (one.number() == other.number() ? 2 : 0) + (one.gender() == other.gender() ? 1 : 0);
    }

    private void add(int template, int one) {
        hashes[size++] = mixed(template, one);
    }

    private void add(int template, int one, int two) {
        hashes[size++] = mixed(mixed(template, one), two);
    }

    private void add(int template, int one, int two, int three) {
        hashes[size++] = mixed(mixed(mixed(template, one), two), three);
    }

    private void add(int template, int one, int two, int three, int four) {
        hashes[size++] = mixed(mixed(mixed(mixed(template, one), two), three), four);
    }

    private static int mixed(int hash, int value) {
        int mixed = (hash ^ value) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
