package pl.pytajnik.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page that starts with a block of {@code key: value} lines between two lines of {@code ---}. Exactly the four keys
 * below, each once, each with a value; everything after the block is the body, without blank lines at its ends.
 */
record FrontMatter(String title, LocalDate date, String author, String licence, String body) {
    private static final String FENCE = "---";
    private static final List<String> KEYS = List.of("title", "date", "author", "licence");

    /** @throws IllegalArgumentException saying what is wrong, with its line number where there is one */
    static FrontMatter of(String page) {
        List<String> lines = page.lines().toList();
        int end = closingFence(lines);
        Map<String, String> fields = fields(lines.subList(1, end));
        String body = String.join("\n", lines.subList(end + 1, lines.size())).strip();
        require(!body.isEmpty(), "there is no text after the front matter");
        return new FrontMatter(
                field(fields, "title"), date(fields), field(fields, "author"), field(fields, "licence"), body);
    }

    private static int closingFence(List<String> lines) {
        require(!lines.isEmpty() && lines.get(0).equals(FENCE), "line 1 must be " + FENCE);
        int length = lines.subList(1, lines.size()).indexOf(FENCE);
        require(length >= 0, "the front matter is not closed by a line of " + FENCE);
        return length + 1;
    }

    private static Map<String, String> fields(List<String> block) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < block.size(); i++) {
            String line = block.get(i);
            String where = "line " + (i + 2) + ": ";
            String[] parts = line.split(": ", 2);
            require(parts.length == 2 && !parts[1].isBlank(), where + "expected 'key: value', found '" + line + "'");
            require(KEYS.contains(parts[0]), where + "unknown key '" + parts[0] + "', known are " + KEYS);
            require(fields.put(parts[0], parts[1].strip()) == null, where + "second '" + parts[0] + "'");
        }
        return fields;
    }

    private static String field(Map<String, String> fields, String key) {
        String value = fields.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the front matter has no '" + key + "'");
        }
        return value;
    }

    private static LocalDate date(Map<String, String> fields) {
        String value = field(fields, "date");
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'date' must look like 2026-01-31, found '" + value + "'", e);
        }
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
