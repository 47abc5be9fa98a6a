package pl.pytajnik.content.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.text.WordList;

/** First names in the nominative, with the gender of who bears them. */
public final class FirstNames {
    private static final Map<String, Gender> GENDERS = new HashMap<>();

    static {
        for (String line : WordList.lines(FirstNames.class, "first-names.txt")) {
            Gender gender = line.startsWith("f:") ? Gender.F : Gender.M1;
            for (String name : line.substring(2).strip().split(" ")) {
                GENDERS.putIfAbsent(name, gender);
            }
        }
    }

    /** Family names that stand first, as in Korea and China. */
    private static final Set<String> FAMILY_FIRST = Set.of(
            "Kim", "Xi", "Shin", "Li", "Mao", "Deng", "Park", "Pak", "Lee", "Yoon", "Mun", "Ho", "Nguyen", "Wang",
            "Choe");

    private FirstNames() {}

    static boolean isFamilyFirst(String word) {
        return FAMILY_FIRST.contains(word);
    }

    /** Gender of a first name in the nominative; empty when it is none. */
    public static Optional<Gender> gender(String name) {
        return Optional.ofNullable(GENDERS.get(name));
    }
}
