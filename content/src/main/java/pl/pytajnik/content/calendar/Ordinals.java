package pl.pytajnik.content.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days and hours written as words: „trzeciego maja”, „dwudziestego pierwszego”, „o osiemnastej”. */
final class Ordinals {
    private static final List<String> STEMS = List.of(
            "pierwsz",
            "drugi",
            "trzeci",
            "czwart",
            "piąt",
            "szóst",
            "siódm",
            "ósm",
            "dziewiąt",
            "dziesiąt",
            "jedenast",
            "dwunast",
            "trzynast",
            "czternast",
            "piętnast",
            "szesnast",
            "siedemnast",
            "osiemnast",
            "dziewiętnast",
            "dwudziest");
    private static final int TWENTY = 20;
    private static final int THIRTY = 30;

    private Ordinals() {}

    /**
     * A written number.
     *
     * @param end one past its last token
     */
    record Written(int value, int end) {}

    /** „trzeciego”, „dwudziestego pierwszego”: genitive of a day. */
    static @Nullable Written day(Scan scan, int at) {
        return read(scan, at, "ego");
    }

    /** „osiemnastej”, „dwudziestej drugiej”: locative of an hour. */
    static @Nullable Written hour(Scan scan, int at) {
        return read(scan, at, "ej");
    }

    /** The locative of an hour from 1 to 24: „osiemnastej”, „dwudziestej drugiej”. */
    static String ofHour(int hour) {
        int units = hour - TWENTY;
        return units > 0 ? ofHour(TWENTY) + " " + ofHour(units) : STEMS.get(hour - 1) + "ej";
    }

    private static @Nullable Written read(Scan scan, int at, String ending) {
        int tens = value(scan.word(at), ending);
        if (tens == 0) {
            return null;
        }
        int units = tens == TWENTY || tens == THIRTY ? value(scan.word(at + 1), ending) : 0;
        return units >= 1 && units <= 9 ? new Written(tens + units, at + 2) : new Written(tens, at + 1);
    }

    private static int value(String word, String ending) {
        if (word.equals("trzydziest" + ending)) {
            return THIRTY;
        }
        for (int i = 0; i < STEMS.size(); i++) {
            if (word.equals(STEMS.get(i) + ending)) {
                return i + 1;
            }
        }
        return 0;
    }
}
