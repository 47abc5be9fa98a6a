package pl.pytajnik.content.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * What a file says of its text before it begins.
 *
 * @param title its title; empty when it has none
 * @param date when it was published; empty when it doesn't tell
 */
record Heading(Optional<String> title, Optional<LocalDate> date) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_FRONT = 20;
    private static final String FENCE = "---";

    /** Reads {@code title: …} and {@code date: …} between two lines of {@code ---}, or a first line that stands alone. */
    static Heading of(String text) {
        List<String> lines = text.lines().limit(LONGEST_FRONT).toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
            return new Heading(firstLine(lines), Optional.empty());
        }
        int end = lines.subList(1, lines.size()).indexOf(FENCE);
        List<String> front = lines.subList(1, 1 + Math.max(0, end));
        return new Heading(field(front, "title"), field(front, "date").flatMap(Heading::date));
    }

    private static Optional<String> firstLine(List<String> lines) {
        String first = lines.isEmpty() ? "" : lines.get(0).strip().replaceFirst("^#{1,6}\\s+", "");
        boolean title = !first.isEmpty()
                && first.length() <= LONGEST_TITLE
                && !first.endsWith(".")
                && lines.size() > 1
                && lines.get(1).isBlank();
        return title ? Optional.of(first) : Optional.empty();
    }

    private static Optional<String> field(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
