package pl.pytajnik.content.name;

import java.util.HashSet;
import java.util.Set;
import pl.pytajnik.content.text.WordList;

/** Nouns that say what a person is. */
public final class Roles {
    /** Offices that outlive nobody's term: who made or founded something stays it. */
    private static final Set<String> LASTING = Set.of(
            "założyciel",
            "założycielka",
            "współzałożyciel",
            "współzałożycielka",
            "twórca",
            "twórczyni",
            "autor",
            "autorka",
            "konstruktor",
            "konstruktorka",
            "wynalazca",
            "wynalazczyni",
            "odkrywca",
            "odkrywczyni");

    private static final Set<String> ALL = new HashSet<>();
    private static final Set<String> OFFICES = new HashSet<>();

    static {
        for (String line : WordList.lines(Roles.class, "roles.txt")) {
            for (String lemma : line.substring(line.indexOf(':') + 1).strip().split(" ")) {
                ALL.add(lemma);
                if (line.startsWith("office:")) {
                    OFFICES.add(lemma);
                }
            }
        }
    }

    private Roles() {}

    /** True for any noun that says what a person is. */
    public static boolean isRole(String lemma) {
        return ALL.contains(lemma);
    }

    /** True when one person at a time holds it, given what it is of. */
    public static boolean isOffice(String lemma) {
        return OFFICES.contains(lemma);
    }

    /** True when it does not end with a term: founder, author. */
    public static boolean isLasting(String lemma) {
        return LASTING.contains(lemma);
    }
}
