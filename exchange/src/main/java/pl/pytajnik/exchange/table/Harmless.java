package pl.pytajnik.exchange.table;

import java.util.regex.Pattern;

/**
 * Cells of CSV that no spreadsheet takes for a formula: an apostrophe before what begins like one, and before what has
 * such an apostrophe already, so that both come back.
 */
final class Harmless {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    private Harmless() {}

    static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String cell) {
        return QUOTED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
