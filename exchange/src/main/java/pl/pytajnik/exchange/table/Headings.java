package pl.pytajnik.exchange.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.Bounds;

/** Which column of a table is what, by the names in its first row. */
final class Headings {
    /** Ours, in the order in which they are written. */
    static final List<Heading> OURS = List.of(
            new Heading(Column.ID, "id"),
            new Heading(Column.KIND, "rodzaj"),
            new Heading(Column.TYPE, "typ"),
            new Heading(Column.STEM, "pytanie"),
            new Heading(Column.RIGHT, "poprawne"),
            new Heading(Column.CHOICE, "odpowiedź"),
            new Heading(Column.OTHERS, "inne poprawne"),
            new Heading(Column.CREDIT, "punktowanie"),
            new Heading(Column.TOLERANCE, "tolerancja"),
            new Heading(Column.UNIT, "jednostka"),
            new Heading(Column.SPELLINGS, "zapisy jednostki"),
            new Heading(Column.PRECISION, "dokładność daty"),
            new Heading(Column.FEEDBACK, "wyjaśnienie"),
            new Heading(Column.IF_TRUE, "komentarz do prawdy"),
            new Heading(Column.IF_FALSE, "komentarz do fałszu"),
            new Heading(Column.PROOF, "dowód"),
            new Heading(Column.ARTICLE, "artykuł"),
            new Heading(Column.DIFFICULTY, "trudność"),
            new Heading(Column.TAGS, "znaczniki"),
            new Heading(Column.COMMENT, "komentarz"));

    private static final Pattern NUMBERED = Pattern.compile("(.*?)[ _]?(\\d{1,2}|[a-j])");

    private final Map<Cell, Integer> places = new HashMap<>();

    private Headings() {}

    /** @throws Unreadable when no column has the question */
    static Headings of(List<String> names) throws Unreadable {
        Headings headings = new Headings();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            cell(folded(names.get(i))).ifPresent(cell -> headings.places.putIfAbsent(cell, place));
        }
        if (!headings.places.containsKey(new Cell(Column.STEM, 0))) {
            throw new Unreadable(Fault.NO_COLUMNS, Place.row(1), "no column of questions");
        }
        return headings;
    }

    static boolean areThere(List<String> names) {
        try {
            of(names);
            return names.size() > 1;
        } catch (Unreadable none) {
            return false;
        }
    }

    /** Empty when the table has no such column, or the row ends before it. */
    String in(List<String> row, Column column, int number) {
        Integer place = places.get(new Cell(column, number));
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }

    private static Optional<Cell> cell(String name) {
        for (Column column : Column.values()) {
            if (!column.isNumbered() && column.names().contains(name)) {
                return Optional.of(new Cell(column, 0));
            }
        }
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? cell(numbered.group(1).strip(), number(numbered.group(2))) : Optional.empty();
    }

    private static Optional<Cell> cell(String name, int number) {
        boolean isLetterAlone = name.isEmpty();
        for (Column column : List.of(Column.CHOICE, Column.COMMENT)) {
            if (column.names().contains(name) || isLetterAlone && column == Column.CHOICE) {
                return number >= 1 && number <= Bounds.CHOICES
                        ? Optional.of(new Cell(column, number))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int number(String text) {
        char first = text.charAt(0);
        return Character.isDigit(first) ? Integer.parseInt(text) : first - 'a' + 1;
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name.replace("\ufeff", "").replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return plain.strip().toLowerCase(Locale.ROOT).replace('ł', 'l').replaceAll("\\s+", " ");
    }

    /** @param name of a numbered one without its number */
    record Heading(Column column, String name) {}

    private record Cell(Column column, int number) {}
}
