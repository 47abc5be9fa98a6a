package pl.pytajnik.server.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pytajnik.content.question.Kind;

/** Other ways in which students may write an answer; whether they are right is for whoever marks to say. */
final class OtherWays {
    private static final Pattern NAME = Pattern.compile("(\\p{Lu})\\p{Ll}+ (\\p{Lu}[\\p{L}-]+)");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Pattern HOUR =
            Pattern.compile("(?:o |godz\\. |o godz\\. |o godzinie )?(\\d{1,2})[.:](\\d\\d)");

    /** What is counted or measured most; a number without a unit goes with any. */
    private static final List<String> UNITS = List.of(
            " %",
            "%",
            " procent",
            " proc.",
            " zł",
            " złotych",
            " PLN",
            " mln zł",
            " mln",
            " tys.",
            " tys. zł",
            " mld zł",
            " euro",
            " dolarów",
            " km",
            " kilometrów",
            " m",
            " metrów",
            " kg",
            " ton",
            " ha",
            " hektarów",
            " lat",
            " lata",
            " dni",
            " godzin",
            " minut",
            " razy",
            " osób",
            " stopni");

    private OtherWays() {}

    static List<String> of(Kind kind, String text) {
        return switch (kind) {
            case WHO -> names(text);
            case WHEN -> hours(text);
            case HOW_MANY ->
                FIGURE.matcher(text).matches()
                        ? UNITS.stream().map(text::concat).toList()
                        : List.of();
        };
    }

    private static List<String> names(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches()) {
            return List.of();
        }
        String surname = name.group(2);
        String first = text.substring(0, text.length() - surname.length() - 1);
        String initial = name.group(1);
        return List.of(
                surname + " " + first,
                surname + ", " + first,
                initial + ". " + surname,
                initial + " " + surname,
                initial + "." + surname);
    }

    private static List<String> hours(String text) {
        Matcher hour = HOUR.matcher(text);
        List<String> ways = new ArrayList<>();
        if (hour.matches()) {
            for (String lead : List.of("", "o ", "godz. ", "o godz. ", "o godzinie ")) {
                ways.add(lead + hour.group(1) + ":" + hour.group(2));
                ways.add(lead + hour.group(1) + "." + hour.group(2));
            }
        }
        return ways;
    }
}
