package pl.pytajnik.content.morph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tag as the features see it, in small numbers. Immutable. */
final class Code {
    private static final List<String> CLASSES = List.of(
            "none", "subst", "adj", "fin", "praet", "prep", "conj", "comp", "qub", "adv", "num", "ppron3", "ppron12",
            "siebie", "inf", "imps", "ger", "ppas", "pact", "pcon", "pant", "pred", "brev", "bedzie", "winien", "pot",
            "interp", "dig", "depr", "impt", "ign");

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final int RARE = 31;

    /** Beyond either end of the sentence. */
    static final Code NONE = new Code(Tag.of("none"));

    static final int PUNCTUATION = number("interp");

    final Tag tag;
    /** Number of the part of speech; all rare ones share the last. */
    final int pos;
    /** 0 for none. */
    final int grammaticalCase;

    final int withCase;
    /** Part of speech, case, number. */
    final int ending;
    /** That, gender and person. */
    final int whole;

    Code(Tag tag) {
        this.tag = tag;
        pos = number(tag.pos());
        grammaticalCase = ordinal(tag.grammaticalCase());
        withCase = pos * 8 + grammaticalCase;
        ending = withCase * 3 + ordinal(tag.number());
        whole = (ending * 6 + ordinal(tag.gender())) * 4 + ordinal(tag.person());
    }

    /** The same for tags that the tagger does not tell apart. */
    int label() {
        return whole * 4 + ordinal(tag.degree());
    }

    private static int number(String pos) {
        return NUMBERS.getOrDefault(pos, RARE);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        CLASSES.forEach(each -> numbers.put(each, numbers.size()));
        return numbers;
    }

    private static int ordinal(@Nullable Enum<?> value) {
        return value == null ? 0 : value.ordinal() + 1;
    }
}
