package pl.pytajnik.content.syntax;

import java.util.Set;
import pl.pytajnik.content.morph.Analysis;

/** Cuts from the end of a clause what points back but is not needed. */
public final class Trimming {
    private static final Set<String> POSSESSIVES = Set.of("ich", "jego", "jej");
    private static final Set<String> DEMONSTRATIVES = Set.of("tego", "tej", "tym", "tych", "tę", "to");
    private static final Set<String> COORDINATORS = Set.of("i", "oraz", "a", "ale", "lecz");

    /** What opens a clause whose verb comes only behind an aside: „przeniósł się do Łodzi i tam, z przerwami, mieszkał”. */
    private static final Set<String> OF_THE_NEXT =
            Set.of("tam", "tu", "tutaj", "wtedy", "wówczas", "potem", "następnie", "później");

    private static final int LONGEST_TAIL = 6;

    private Trimming() {}

    /**
     * Where the stretch can end so that „i ich sojuszników” or „w ramach tego porozumienia” is left out; {@code to} when
     * there is nothing of the kind.
     */
    public static int end(Analysis words, int from, int to) {
        for (int i = from + 2; i < to - 1; i++) {
            if (words.isOneOf(i, COORDINATORS) && words.isOneOf(i + 1, OF_THE_NEXT)) {
                return words.isMark(i - 1, ",") ? i - 1 : i;
            }
        }
        for (int i = Math.max(from + 3, to - LONGEST_TAIL); i < to; i++) {
            boolean coordinated = words.isOneOf(i, Set.of("i", "oraz")) && words.isOneOf(i + 1, POSSESSIVES);
            boolean demonstrative = words.tag(i).isPreposition()
                    && (words.isOneOf(i + 1, DEMONSTRATIVES)
                            || words.isOneOf(
                                            i + 1,
                                            Set.of("ramach", "trakcie", "czasie", "sprawie", "celu", "podstawie"))
                                    && words.isOneOf(i + 2, DEMONSTRATIVES));
            if (coordinated || demonstrative) {
                return i;
            }
        }
        return to;
    }
}
