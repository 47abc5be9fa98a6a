package pl.pytajnik.content.morph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tagger's features of one candidate in its context, hashed to ints. They know tags, endings of at most three letters,
 * capitals and function words; no other word.
 */
final class Features {
    /** At most as many as the templates below. */
    static final int MOST = 48;

    private static final List<String> CLASSES = List.of(
            "none", "subst", "adj", "fin", "praet", "prep", "conj", "comp", "qub", "adv", "num", "ppron3", "ppron12",
            "siebie", "inf", "imps", "ger", "ppas", "pact", "pcon", "pant", "pred", "brev", "bedzie", "winien", "pot",
            "interp", "dig", "depr", "impt", "ign");

    private static final Map<String, Integer> NUMBERS = numbers();

    private int[] hashes = new int[MOST];
    private int size;

    /** Number of the part of speech; all rare ones share the last. */
    static int pos(Tag tag) {
        return NUMBERS.getOrDefault(tag.pos(), 31);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        CLASSES.forEach(each -> numbers.put(each, numbers.size()));
        return numbers;
    }

    static int grammaticalCase(Tag tag) {
        return ordinal(tag.grammaticalCase());
    }

    private static int ordinal(@Nullable Enum<?> value) {
        return value == null ? 0 : value.ordinal() + 1;
    }

    private static int withCase(Tag tag) {
        return pos(tag) * 8 + grammaticalCase(tag);
    }

    /** Part of speech, case, number. */
    static int ending(Tag tag) {
        return withCase(tag) * 3 + ordinal(tag.number());
    }

    private static int whole(Tag tag) {
        return (ending(tag) * 6 + ordinal(tag.gender())) * 4 + ordinal(tag.person());
    }

    /** The same for tags that the tagger does not tell apart. */
    static long label(Tag tag) {
        return whole(tag) * 4L + ordinal(tag.degree());
    }

    int size() {
        return size;
    }

    int[] hashes() {
        return hashes;
    }

    Features of(Context context, int candidate) {
        size = 0;
        Reading reading = context.here.candidates.get(candidate);
        itself(context.here, reading, candidate);
        neighbours(context, reading.tag());
        agreement(context, reading.tag());
        government(context, reading.tag());
        clause(context, reading.tag());
        return this;
    }

    private void itself(Slot here, Reading reading, int candidate) {
        Tag tag = reading.tag();
        int few = Math.min(here.candidates.size(), 6);
        add(1, whole(tag));
        add(2, ending(tag), here.threeLetters);
        add(3, ending(tag), here.twoLetters);
        add(4, whole(tag), here.ambiguity);
        add(5, withCase(tag), here.capitals, Candidates.isName(reading) ? 1 : 0);
        add(6, withCase(tag), Math.min(candidate, 3), few);
        add(40, ending(tag), here.capitals, Candidates.isName(reading) ? 1 : 0);
        if (here.functionWord != 0) {
            add(7, ending(tag), here.functionWord);
        }
    }

    private void neighbours(Context context, Tag tag) {
        int withCase = withCase(tag);
        int left = withCase(context.leftTag);
        add(8, withCase, left);
        add(9, withCase, left, withCase(context.leftOfLeftTag));
        add(10, withCase, context.left.functionWord, pos(context.leftTag));
        add(11, withCase, context.leftOfLeft.functionWord, context.left.functionWord);
        add(12, withCase, context.right.functionWord);
        add(13, withCase, context.right.classes);
        add(14, withCase, context.right.classes, context.right.cases);
        add(15, withCase, context.right.functionWord, context.left.functionWord);
        add(16, withCase, context.right.classes, context.rightOfRight.classes);
        add(17, withCase, left, context.right.cases);
        add(18, withCase, left, context.here.cases);
        add(19, ending(tag), ending(context.leftTag));
        add(20, withCase, context.left.threeLetters);
        add(21, withCase, context.right.twoLetters);
    }

    private void agreement(Context context, Tag tag) {
        int pos = pos(tag);
        add(22, pos, pos(context.leftTag), agreement(tag, context.leftTag));
        add(23, withCase(tag), pos(context.leftTag), agreement(tag, context.leftTag));
        add(24, pos, mostAgreement(tag, context.right), context.right.classes);
        add(25, withCase(tag), mostAgreement(tag, context.right));
        add(26, pos, mostAgreement(tag, context.rightOfRight), context.right.functionWord);
        add(27, pos, agreement(tag, context.leftOfLeftTag), context.left.functionWord, pos(context.leftOfLeftTag));
    }

    private void government(Context context, Tag tag) {
        int preposition = grammaticalCase(context.preposition) + 1;
        add(28, withCase(tag), preposition, pos(context.leftTag));
        add(29, withCase(tag), context.prepositionWord);
        add(38, withCase(tag), context.governed >> grammaticalCase(tag) & 1);
        add(39, withCase(tag), context.governed >> grammaticalCase(tag) & 1, withCase(context.leftTag), preposition);
        if (tag.isPreposition()) {
            int wanted = 1 << grammaticalCase(tag);
            add(30, withCase(tag), context.here.functionWord, context.right.cases);
            add(31, context.right.cases & wanted, context.rightOfRight.cases & wanted, context.right.classes);
            add(32, withCase(tag), context.here.functionWord, context.right.threeLetters);
            add(33, withCase(tag), context.right.cases, context.rightOfRight.cases);
        }
    }

    private void clause(Context context, Tag tag) {
        Tag verb = context.verb;
        int verbs = verb == null ? 0 : 1 + pos(verb) * 2 + (context.verbBefore ? 1 : 0);
        int subject = context.nominativeBefore ? 1 : 0;
        add(34, withCase(tag), verbs, subject);
        add(
                35,
                withCase(tag),
                subject * 2 + (context.negated ? 1 : 0),
                context.verbBefore ? 1 : 0,
                pos(context.leftTag));
        if (verb != null) {
            add(36, withCase(tag), withVerb(tag, verb), context.verbBefore ? 1 : 0);
            add(37, withCase(tag), withVerb(tag, verb), subject);
        }
    }

    private static int withVerb(Tag tag, Tag verb) {
        int gender = verb.gender() == null ? 2 : verb.gender() == tag.gender() ? 1 : 0;
        return (verb.number() == tag.number() ? 4 : 0) + gender;
    }

    private static int mostAgreement(Tag tag, Slot slot) {
        int most = 0;
        for (Reading reading : slot.candidates) {
            most = Math.max(most, agreement(tag, reading.tag()));
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

    private void add(int template, int... values) {
        int hash = template;
        for (int value : values) {
            hash = (hash ^ value) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        hashes[size++] = hash;
    }
}
