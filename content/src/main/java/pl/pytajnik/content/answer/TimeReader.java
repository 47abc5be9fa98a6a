package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.answer.TimePoint.Part;
import pl.pytajnik.content.calendar.RomanNumerals;

/** Reads the one or two points of time of an answer, written as students write them. */
final class TimeReader {
    private static final Set<String> JOINTS = Set.of("-", "–", "—", "i", "oraz", "na", "do", "a", "/");
    private static final Set<String> CENTURIES = Set.of("wiek", "wieku", "w");
    private static final int LAST_CENTURY = 39;

    private static final Memo<Asked, Told> READ = new Memo<>();

    private record Asked(String text, boolean hours) {}

    private final List<String> tokens;
    private final boolean hours;
    private final List<TimePoint> points = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private TimePoint point = new TimePoint();
    private int at;

    private TimeReader(List<String> tokens, boolean hours) {
        this.tokens = tokens;
        this.hours = hours;
    }

    /**
     * What was read.
     *
     * @param left words that tell no time
     */
    record Told(List<TimePoint> points, List<String> left) {}

    /** @param hours true when „18.30” is rather an hour than a day */
    static Told read(String text, boolean hours) {
        return READ.of(new Asked(text, hours), asked -> new TimeReader(TimeTokens.of(text), hours).read());
    }

    private Told read() {
        while (at < tokens.size()) {
            step();
        }
        finish();
        if (points.size() == 2) {
            points.get(0).share(points.get(1));
            points.get(1).share(points.get(0));
            points.forEach(p -> p.remove(Part.RELATION));
        }
        return new Told(points, left);
    }

    private void finish() {
        if (!point.isEmpty()) {
            points.add(point);
        }
        TimePoint next = new TimePoint();
        point = next;
    }

    private void put(Part part, int value) {
        if (point.has(part) || point.has(Part.BARE) && (part == Part.CENTURY || part == Part.HOUR)) {
            Optional<Integer> stretch = point.get(Part.STRETCH);
            finish();
            stretch.filter(s -> s == 6).ifPresent(s -> point.set(Part.STRETCH, s));
        }
        point.set(part, value);
    }

    private void step() {
        String token = token(0);
        if (FigureDates.read(
                token, hours || token(-1).equals("hour") || token(-1).equals("o"), this::put)) {
            at++;
        } else if (token.matches("\\d+")) {
            number(Integer.parseInt(token.length() > 6 ? "999999" : token), at + 1);
        } else if (isRoman()) {
            roman();
        } else {
            Optional<NumberInWords> written = NumberInWords.at(tokens, at);
            if (written.isPresent()) {
                number(written.get().value().intValue(), written.get().end());
            } else {
                word(token);
                at++;
            }
        }
    }

    /** „XIX wieku”, „18 VI”, or nothing but „XIX”. */
    private boolean isRoman() {
        int value = roman(token(0));
        if (value == 0) {
            return false;
        }
        boolean century = CENTURIES.contains(token(1)) || JOINTS.contains(token(1)) && roman(token(2)) > 0;
        boolean and = token(0).equals("i") && !token(1).matches("\\d{4}|");
        boolean month = value <= 12 && !and && (point.has(Part.BARE) || token(1).matches("\\d{4}"));
        boolean last = at + 1 == tokens.size() || at + 2 == tokens.size() && token(1).equals(".");
        return century || month || last && isSilentBefore();
    }

    private boolean isSilentBefore() {
        return tokens.subList(0, at).stream()
                .allMatch(t -> TimeWords.isSilent(t) || TimeWords.STRETCHES.containsKey(t) || t.equals("."));
    }

    private void roman() {
        int value = roman(token(0));
        at++;
        if (point.has(Part.BARE) && value <= 12 && !CENTURIES.contains(token(0))) {
            day(value);
        } else if (CENTURIES.contains(token(0)) || JOINTS.contains(token(0))) {
            put(Part.CENTURY, value);
            skipCentury();
        } else {
            put(token(0).matches("\\d{4}") ? Part.MONTH : Part.BARE, value);
        }
    }

    private static int roman(String token) {
        int value = RomanNumerals.value(token.toUpperCase(Locale.ROOT));
        return value <= LAST_CENTURY ? value : 0;
    }

    private void skipCentury() {
        if (CENTURIES.contains(token(0))) {
            at++;
        }
        if (token(0).equals(".")) {
            at++;
        }
    }

    /** The month that makes a day of the number before it. */
    private void day(int month) {
        int number = point.get(Part.BARE).orElse(0);
        point.remove(Part.BARE);
        if (number < 1 || number > 31) {
            left.add(Integer.toString(number));
        } else {
            put(Part.DAY, number);
        }
        put(Part.MONTH, month);
    }

    private void number(int number, int end) {
        String before = token(-1);
        String early = token(-2);
        at = end;
        if (token(0).equals(".")) {
            at++;
        }
        if (CENTURIES.contains(token(0)) && number <= 30 && !isMonthSoon()) {
            put(Part.CENTURY, number);
            skipCentury();
        } else if (isDecade(before, number)) {
            decade(number);
        } else if (before.equals("hour") || before.equals("o") && number <= 24) {
            hour(number);
        } else if (early.equals("wpol") && before.equals("do")) {
            point.remove(Part.RELATION);
            put(Part.HOUR, number - 1);
            put(Part.MINUTE, 30);
        } else if (hours && number <= 24 && token(0).matches("\\d{2}")) {
            hour(number);
        } else if (token(0).matches("lata?|wieku?")) {
            left.add(token(0));
        } else if (number >= 100
                || token(0).equals("roku")
                || token(0).equals("rok")
                || before.equals("roku")
                || before.equals("rok")
                || token(0).equals("bc")
                || token(0).equals("ne")) {
            put(Part.YEAR, number);
        } else if (JOINTS.contains(before) && point.has(Part.YEAR) && number > 31 && !point.has(Part.DAY)) {
            int year = point.get(Part.YEAR).orElse(0);
            put(Part.YEAR, year - year % 100 + number);
        } else if (token(0).equals("pm") || token(0).equals("am")) {
            hour(number);
        } else {
            put(Part.BARE, number);
        }
    }

    /** „w” is also a preposition: „18 w czerwcu”. */
    private boolean isMonthSoon() {
        return TimeWords.month(token(1)).isPresent();
    }

    private static boolean isDecade(String before, int number) {
        boolean years = before.equals("lata") || before.equals("latach") || before.equals("lat");
        return years && number % 10 == 0 && (number < 100 || number >= 1000);
    }

    private void decade(int number) {
        boolean range = token(0).matches("[-–—]") && token(1).matches("\\d{4}");
        int last = range ? Integer.parseInt(token(1)) : number + 9;
        if (range && last != number + 9) {
            put(Part.YEAR, number);
            return;
        }
        put(Part.DECADE, number % 100);
        if (number >= 1000) {
            put(Part.CENTURY, number / 100 + 1);
            at += range ? 2 : 0;
        }
    }

    private void hour(int number) {
        boolean evening = token(0).equals("pm") && number < 12;
        put(Part.HOUR, evening ? number + 12 : number % 24);
        if (token(0).equals("pm") || token(0).equals("am")) {
            at++;
        } else if (token(0).matches("\\d{2}") && Integer.parseInt(token(0)) < 60) {
            put(Part.MINUTE, Integer.parseInt(token(0)));
            at++;
        }
    }

    private void word(String word) {
        Optional<Integer> month = TimeWords.month(word);
        if (month.isPresent() && point.has(Part.BARE)) {
            day(month.get());
        } else if (month.isPresent()) {
            put(Part.MONTH, month.get());
        } else if (TimeWords.weekday(word).isPresent()) {
            put(Part.WEEKDAY, TimeWords.weekday(word).get());
        } else if (TimeWords.season(word).isPresent()) {
            put(Part.SEASON, TimeWords.season(word).get());
        } else if (TimeWords.RELATIONS.containsKey(word)) {
            relation(word);
        } else if (TimeWords.STRETCHES.containsKey(word)) {
            put(Part.STRETCH, TimeWords.STRETCHES.get(word));
        } else {
            markOrOther(word);
        }
    }

    private void relation(String word) {
        if (!point.isEmpty()) {
            finish();
        }
        point.set(Part.RELATION, TimeWords.RELATIONS.get(word));
    }

    private void markOrOther(String word) {
        switch (word) {
            case "bc" -> put(Part.ERA, 1);
            case "polnoc", "polnocy" -> put(Part.HOUR, 0);
            case "poludnie" -> put(Part.HOUR, 12);
            case "pm" -> point.get(Part.HOUR).filter(h -> h < 12).ifPresent(h -> point.set(Part.HOUR, h + 12));
            case "am", "hour", "wpol" -> {}
            default -> {
                if (Character.isLetterOrDigit(word.charAt(0)) && !TimeWords.isSilent(word)) {
                    left.add(word);
                }
            }
        }
    }

    private String token(int offset) {
        int index = at + offset;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
    }
}
