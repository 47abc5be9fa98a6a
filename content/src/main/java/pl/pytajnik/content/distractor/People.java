package pl.pytajnik.content.distractor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.text.WordList;

/** Our own list of names of nobody in particular: men and women of several languages. */
final class People {
    private static final String POLISH = "pl";
    private static final String FOREIGN = "de";
    private static final Pattern UNPOLISH = Pattern.compile("(?iu)[vqxäöüß]|([a-z])\\1");
    private static final Map<String, List<String>> LISTS = new HashMap<>();
    private static final Map<String, String> LANGUAGES = new HashMap<>();
    private static final Map<String, List<String>> ENDINGS = new HashMap<>();

    static {
        for (String line : WordList.lines(People.class, "people.txt")) {
            LISTS.computeIfAbsent(line.substring(0, line.indexOf(':')), k -> new ArrayList<>())
                    .add(line.substring(line.indexOf(':') + 1).strip());
        }
        for (String line : WordList.lines(People.class, "languages.txt")) {
            String language = line.substring(0, line.indexOf(':'));
            for (String word : line.substring(line.indexOf(':') + 1).strip().split(" ")) {
                if (word.startsWith("-")) {
                    ENDINGS.computeIfAbsent(language, k -> new ArrayList<>()).add(word.substring(1));
                } else {
                    LANGUAGES.putIfAbsent(word, language);
                }
            }
        }
    }

    private People() {}

    /** Names that stand well beside this one: of the same gender, of the language it seems to be of. */
    static List<String> like(String name, Gender gender) {
        String mark = gender == Gender.F ? "f " : "m ";
        return LISTS.getOrDefault(mark + language(name), List.of());
    }

    /** By the end of a Polish surname, the first name, the end of the surname, its letters; Polish when nothing tells. */
    private static String language(String name) {
        String first = name.split(" ")[0];
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        if (isOf(POLISH, surname)) {
            return POLISH;
        }
        String known = LANGUAGES.get(first);
        if (known != null) {
            return known;
        }
        return ENDINGS.keySet().stream()
                .sorted()
                .filter(language -> isOf(language, surname))
                .findFirst()
                .orElse(UNPOLISH.matcher(surname).find() ? FOREIGN : POLISH);
    }

    private static boolean isOf(String language, String surname) {
        return ENDINGS.getOrDefault(language, List.of()).stream().anyMatch(surname::endsWith);
    }
}
