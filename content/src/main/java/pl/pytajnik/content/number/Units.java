package pl.pytajnik.content.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pytajnik.content.text.Token;
import pl.pytajnik.content.text.WordList;

/** Signs and abbreviations of measures and money behind a number: „%”, „km²”, „zł”. */
public final class Units {
    private static final Map<List<String>, String> UNITS = WordList.lines(Units.class, "units.txt").stream()
            .map(line -> line.split(" = "))
            .collect(Collectors.toMap(
                    entry -> List.of(entry[0].split(" ")), entry -> entry[1], (a, b) -> a, LinkedHashMap::new));

    private Units() {}

    /**
     * A unit.
     *
     * @param tokens how many tokens it takes
     * @param plural its name in the genitive plural
     */
    public record Unit(int tokens, String plural) {}

    /** The unit that begins at this token. */
    public static Optional<Unit> at(List<Token> tokens, int start) {
        return UNITS.entrySet().stream()
                .filter(entry -> matches(tokens, start, entry.getKey()))
                .map(entry -> new Unit(entry.getKey().size(), entry.getValue()))
                .findFirst();
    }

    private static boolean matches(List<Token> tokens, int start, List<String> unit) {
        for (int i = 0; i < unit.size(); i++) {
            if (start + i >= tokens.size() || !tokens.get(start + i).text().equals(unit.get(i))) {
                return false;
            }
        }
        return true;
    }
}
