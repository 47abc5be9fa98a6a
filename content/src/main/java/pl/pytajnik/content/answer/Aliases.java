package pl.pytajnik.content.answer;

import java.util.List;
import pl.pytajnik.content.text.WordList;

/** What countries and institutions are called for short. */
final class Aliases {
    private static final List<String> LINES = WordList.lines(Aliases.class, "aliases.txt");

    private Aliases() {}

    static List<String> of(String name) {
        return LINES.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }
}
