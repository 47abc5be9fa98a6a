package pl.pytajnik.exchange.aiken;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines of an Aiken file look like. */
final class AikenLine {
    private static final Pattern CHOICE = Pattern.compile("([A-Z])[).]\\s*(\\S.*)");
    private static final Pattern KEY = Pattern.compile("ANSWER:\\s*(.*)");
    private static final Pattern ONE = Pattern.compile("([A-Za-z])(?:[).:\\s].*)?");
    private static final Pattern SEVERAL =
            Pattern.compile("[A-Z](?:(?:[\\s,;/&+]|and|i|oraz)*\\b[A-Z]\\b)+|[A-Z]{2,10}");

    private AikenLine() {}

    /** A choice with its letter; empty when it is none. */
    static Optional<Lettered> choice(String line) {
        Matcher choice = CHOICE.matcher(line);
        return choice.matches()
                ? Optional.of(new Lettered(choice.group(1).charAt(0), choice.group(2)))
                : Optional.empty();
    }

    /** What stands behind {@code ANSWER:}; empty when the line has no such beginning. */
    static Optional<String> key(String line) {
        Matcher key = KEY.matcher(line);
        return key.matches() ? Optional.of(key.group(1).strip()) : Optional.empty();
    }

    /** The letter of the right choice, in upper case; empty when no letter is named. */
    static Optional<Character> letter(String key) {
        Matcher one = ONE.matcher(key);
        return one.matches() ? Optional.of(Character.toUpperCase(one.group(1).charAt(0))) : Optional.empty();
    }

    static boolean namesSeveral(String key) {
        return SEVERAL.matcher(key).matches();
    }

    /** Whether Moodle would take a question for something else: a choice, a key or, of one sign, nothing. */
    static boolean isMistaken(String stem) {
        return stem.length() < 2 || stem.matches("(?s)[A-Z]+[).].*") || stem.startsWith("ANSWER:");
    }

    /** @param letter from A */
    record Lettered(char letter, String text) {}
}
