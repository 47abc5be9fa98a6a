package pl.pytajnik.content.calendar;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads hours: „18.30”, „18:30”, „18”, „osiemnastej trzydzieści” (the hour of it). */
final class Hours {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");
    private static final Set<String> NAMED = Set.of("godz.", "godzinie");

    private Hours() {}

    static @Nullable Found read(Scan scan, int at) {
        Matcher figures = FIGURES.matcher(scan.text(at));
        boolean named = scan.isOneOf(at - 1, NAMED);
        if (figures.matches() && (named || figures.group(2) != null)) {
            int minute = figures.group(2) == null ? 0 : Integer.parseInt(figures.group(2));
            return told(Integer.parseInt(figures.group(1)), minute, at + 1);
        }
        Ordinals.Written written = Ordinals.hour(scan, at);
        boolean alone = written != null && (named || scan.word(written.end()).matches("rano|wieczorem|po|nad|w|,|\\."));
        return written == null || !alone ? null : told(written.value(), 0, written.end());
    }

    private static @Nullable Found told(int hour, int minute, int end) {
        return hour > 24 || minute > 59 ? null : Found.of(new ClockTime(hour, minute), end);
    }
}
