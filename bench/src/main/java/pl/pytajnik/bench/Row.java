package pl.pytajnik.bench;

import java.util.Locale;

/** A figure beside its limit, as it is printed. */
record Row(String what, double figure, String unit, String limit, boolean fine) {
    static Row atLeast(String what, double figure, String unit, double least) {
        return new Row(what, figure, unit, ">= " + number(least), figure >= least);
    }

    static Row below(String what, double figure, String unit, double most) {
        return new Row(what, figure, unit, "< " + number(most), figure < most);
    }

    static Row of(String what, double figure, String unit) {
        return new Row(what, figure, unit, "", true);
    }

    String line() {
        return String.format(
                Locale.ROOT, "| %-49s | %12s | %-17s | %9s | %-5s |", what, number(figure), unit, limit, verdict());
    }

    private String verdict() {
        return limit.isEmpty() ? "" : fine ? "fine" : "SHORT";
    }

    private static String number(double number) {
        return number >= 100 ? String.format(Locale.ROOT, "%,.0f", number) : String.format(Locale.ROOT, "%.2f", number);
    }
}
