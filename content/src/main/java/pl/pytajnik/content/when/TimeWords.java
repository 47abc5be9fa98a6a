package pl.pytajnik.content.when;

import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Moments;
import pl.pytajnik.content.calendar.Months;
import pl.pytajnik.content.morph.Analysis;

/** Dates of a text as a person would say them: no abbreviations, months as words, one day where the text gives two calendars. */
final class TimeWords {
    private static final String DASHED = "(?<=\\d) [–—-] (?=\\d)";

    private TimeWords() {}

    /** The words from one token to another, spelled out. */
    static String said(Analysis words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : " ").append(spelled(words, i));
        }
        return text.toString()
                .replaceAll(" ?\\( \\d+ \\)", "")
                .replaceAll(DASHED, "–")
                .replace(" / ", "/")
                .replace(" ,", ",")
                .strip();
    }

    private static String spelled(Analysis words, int i) {
        String text = words.text(i);
        String lower = words.lower(i);
        boolean numeral = text.matches("[IVX]+");
        if (numeral
                && words.tokens().get(Math.max(0, i - 1)).isNumber()
                && Months.byRoman(text).isPresent()) {
            return Months.genitive(Months.byRoman(text).orElseThrow());
        }
        return switch (lower) {
            case "r.", "r" -> "roku";
            case "w." -> "wieku";
            case "ok." -> "około";
            case "godz." -> "godzinie";
            default -> numeral && i > 0 ? text : lower;
        };
    }

    /** The date without its frame; a day in figures („4.05.1930”) in words. */
    static String core(Analysis words, Dated date, int to) {
        boolean figures =
                date.time() instanceof Moment && words.text(date.core()).matches("\\d+\\.\\d+\\.\\d{4}");
        return figures ? Moments.text((Moment) date.time(), "", " roku") : withYearWord(said(words, date.core(), to));
    }

    /** „w 1998” is said „w 1998 roku”. */
    private static String withYearWord(String text) {
        boolean bare = text.matches("(?:.*[\\p{L}] )?\\d{3,4}(?:(?:–|, | i | oraz )\\d{4})*") && !text.contains("roku");
        return bare && !text.matches(".*\\d–\\d{4}") ? text + " roku" : text;
    }
}
