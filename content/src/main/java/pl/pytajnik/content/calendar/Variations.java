package pl.pytajnik.content.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Other times told in the very words of a given one: its figures, months and numerals moved, all else kept. */
public final class Variations {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.:])(?:\\d{3,4})(?![\\d:])");
    private static final Pattern SHORT_YEARS = Pattern.compile("(?<!\\d)(\\d{2})/(\\d{2})(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<![\\d.:])\\d{1,2}(?![\\d:]|\\. )");
    private static final Pattern ROMAN = Pattern.compile("\\b[IVX]+\\b");
    private static final Pattern DECADE = Pattern.compile("\\b([1-9]0)\\.");
    private static final Pattern HOUR = Pattern.compile("(?<!\\d)(\\d{1,2})([.:]\\d{2})?(?!\\d)");
    private static final List<Integer> YEAR_STEPS = List.of(-1, 2, -3, 1, -5, 4, -10, 7, -2, 3);
    /** „około 1600 roku”: 1602 is about as right. */
    private static final Pattern ABOUT =
            Pattern.compile("\\b(?:około|mniej więcej|circa|ok\\.)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int WIDE = 20;
    private static final List<Integer> STEPS = List.of(1, -2, 3, -1, 2, -4, 5);
    private static final List<String> SEASONS = List.of("wiosną", "latem", "jesienią", "zimą");
    private static final int LONGEST_MONTH = 28;
    private static final int TWELVE = 12;
    private static final int LAST_HOUR = 23;

    private final String text;
    private final int latestYear;

    private Variations(String text, int latestYear) {
        this.text = text;
        this.latestYear = latestYear;
    }

    /**
     * Times near this one, the nearest first, none like the text itself.
     *
     * @param text the words of the time
     * @param latestYear none lies after it, unless the time itself does
     */
    public static List<String> of(Time time, String text, int latestYear) {
        Variations variations = new Variations(text, latestYear);
        return variations
                .all(time)
                .filter(other -> !other.equals(text))
                .distinct()
                .toList();
    }

    private Stream<String> all(Time time) {
        if (time instanceof Moment moment) {
            return ofMoment(moment);
        }
        if (time instanceof Period period) {
            return ofPeriod(period);
        }
        return time instanceof ClockTime clock ? hours(clock) : Stream.empty();
    }

    private Stream<String> ofMoment(Moment moment) {
        return switch (moment.precision()) {
            case YEAR -> years();
            case DAY, DAY_OF_YEAR -> days();
            case MONTH, MONTH_OF_YEAR -> STEPS.stream().map(this::months);
            case SEASON, SEASON_OF_YEAR -> Stream.concat(seasons(), years());
            case DECADE -> decades();
            case CENTURY -> romans();
        };
    }

    private Stream<String> ofPeriod(Period period) {
        return switch (period.shape()) {
            case YEARS, SPORTS_SEASON, SCHOOL_YEAR -> years();
            case DAYS, NIGHT -> days();
            case SEVERAL, TURN, OTHER -> Stream.of(romans(), years(), days()).flatMap(s -> s);
        };
    }

    private Stream<String> years() {
        int wide = ABOUT.matcher(text).find() ? WIDE : 1;
        return YEAR_STEPS.stream().map(step -> years(step * wide)).filter(Objects::nonNull);
    }

    /** All years moved by the step; null when one would lie ahead. */
    private @Nullable String years(int step) {
        int last = YEAR.matcher(text)
                .results()
                .mapToInt(m -> Integer.parseInt(m.group()))
                .max()
                .orElse(0);
        if (last + step > Math.max(latestYear, last)) {
            return null;
        }
        String moved = replaced(YEAR, text, y -> String.valueOf(Integer.parseInt(y) + step));
        return SHORT_YEARS
                .matcher(moved)
                .replaceAll(m -> twoDigits(m.group(1), step) + "/" + twoDigits(m.group(2), step));
    }

    private static String twoDigits(String year, int step) {
        return String.format(Locale.ROOT, "%02d", Math.floorMod(Integer.parseInt(year) + step, 100));
    }

    private Stream<String> days() {
        boolean figures = DAY.matcher(text).find();
        List<String> moved = figures
                ? Stream.of(-7, 8, -3, 5)
                        .map(this::daysMoved)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
        Stream<String> months = STEPS.stream().limit(6).map(this::months);
        return Stream.of(moved.stream().limit(1), months, moved.stream().skip(1))
                .flatMap(s -> s);
    }

    private @Nullable String daysMoved(int step) {
        List<Integer> days = DAY.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        boolean real = days.stream().allMatch(d -> d + step >= 1 && d + step <= LONGEST_MONTH);
        return real ? replaced(DAY, text, d -> String.valueOf(Integer.parseInt(d) + step)) : null;
    }

    /** All months moved; the days stay such that the month has them. */
    private String months(int step) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(Months.moved(word, step));
        }
        String moved = String.join(" ", words)
                .replaceAll("\\b[wW]e? wrześniu", "we wrześniu")
                .replaceAll("\\b[wW]e (?!wrześniu|wtor|środ|czwart)", "w ");
        return moved.equals(text) ? text : replaced(DAY, moved, d -> Integer.parseInt(d) > LONGEST_MONTH ? "28" : d);
    }

    private Stream<String> seasons() {
        return SEASONS.stream().map(season -> {
            String other = text;
            for (String each : SEASONS) {
                other = other.replace(each, season);
            }
            return other;
        });
    }

    private Stream<String> decades() {
        return Stream.of(-1, 1, -2, 2, -3, 3).map(this::decade).filter(Objects::nonNull);
    }

    private @Nullable String decade(int step) {
        MatchResult figures = DECADE.matcher(text).results().findFirst().orElse(null);
        if (figures == null) {
            return Decades.moved(text, step);
        }
        int value = Integer.parseInt(figures.group(1)) + 10 * step;
        return value < 10 || value > 90 ? null : replaced(DECADE, text, d -> value + ".");
    }

    private Stream<String> romans() {
        return Stream.of(-1, -2, 1, -3).map(step -> replaced(ROMAN, text, r -> roman(r, step)));
    }

    private static String roman(String numeral, int step) {
        int value = RomanNumerals.value(numeral) + step;
        return value < 1 || value > 21 ? numeral : RomanNumerals.text(value);
    }

    /** Hours of the same half of the day, in figures or in words. */
    private Stream<String> hours(ClockTime clock) {
        boolean half = text.matches("(?s).*\\p{L}{2,}.*");
        int hour = clock.hour();
        int first = half && hour > TWELVE ? TWELVE + 1 : 1;
        int last = half && hour <= TWELVE ? TWELVE : LAST_HOUR;
        return Stream.of(1, -2, 2, -1, 3, -3)
                .filter(step -> hour + step >= first && hour + step <= last)
                .map(step -> HOUR.matcher(text).find()
                        ? replaced(HOUR, text, figures -> hour(figures, step))
                        : text.replace(Ordinals.ofHour(hour), Ordinals.ofHour(hour + step)));
    }

    private static String hour(String hour, int step) {
        String figures = hour.split("[.:]")[0];
        return Integer.parseInt(figures) + step + hour.substring(figures.length());
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> by) {
        return pattern.matcher(text).replaceAll(m -> by.apply(m.group()));
    }
}
