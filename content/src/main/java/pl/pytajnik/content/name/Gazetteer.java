package pl.pytajnik.content.name;

import java.util.List;
import java.util.Set;
import pl.pytajnik.content.text.WordList;

/** Countries and the nouns that head names of institutions. */
public final class Gazetteer {
    private static final List<String> COUNTRIES = WordList.lines(Gazetteer.class, "countries.txt");
    private static final Set<String> KNOWN_COUNTRIES = Set.copyOf(COUNTRIES);
    private static final Set<String> INSTITUTIONS = Set.copyOf(WordList.lines(Gazetteer.class, "institutions.txt"));

    private Gazetteer() {}

    /** Countries in the nominative, in alphabetical order. */
    public static List<String> countries() {
        return COUNTRIES;
    }

    public static boolean isCountry(String nominative) {
        return KNOWN_COUNTRIES.contains(nominative);
    }

    /** True for „instytut”, „agencja” and their like. */
    public static boolean isInstitution(String lemma) {
        return INSTITUTIONS.contains(lemma);
    }
}
