package pl.pytajnik.content.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.text.Token;

/** Finds the dates of a sentence: days, months, years and centuries, with the words that fasten them. */
public final class DateSpotter {
    private static final Set<String> AT = Set.of("w", "we");
    private static final Set<String> BOUNDS = Set.of("od", "do", "po", "przed", "między", "na", "około", "ok.", "ku");
    private static final Set<String> WEEKDAYS =
            Set.of("poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę");
    private static final Set<String> PARTS = Set.of("początku", "końcu", "połowie", "koniec", "środku");
    private static final Set<String> RELATIVE =
            Set.of("ubiegłego", "zeszłego", "tego", "tegoż", "bieżącego", "br.", "przyszłego", "następnego", "samego");
    private static final Set<String> YEAR_WORDS = Set.of("roku", "r.", "r", "rok");

    private DateSpotter() {}

    /** All dates of the sentence, in order, none overlapping. */
    public static List<Dated> dates(List<Token> tokens) {
        List<Dated> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Dated> date = new Cursor(tokens, at).read();
            date.ifPresent(found::add);
            at = date.map(Dated::end).orElse(at + 1);
        }
        return found;
    }

    /** Reads one date from a place in the sentence. */
    private static final class Cursor {
        private final List<Token> tokens;
        private final int first;
        private int at;
        private Dated.Lead lead = Dated.Lead.NOUN;
        private boolean in;
        private boolean relative;

        Cursor(List<Token> tokens, int first) {
            this.tokens = tokens;
            this.first = first;
            this.at = first;
        }

        Optional<Dated> read() {
            readLead();
            boolean inBrackets = readWeekday();
            int core = at;
            Moment moment = readCore();
            if (moment == null) {
                return Optional.empty();
            }
            if (inBrackets && !word(at).equals(")")) {
                return Optional.empty();
            }
            if (inBrackets) {
                at++;
            }
            boolean dayItself = moment.day() != null && at > core && core == first;
            Dated.Lead settled = dayItself && lead == Dated.Lead.NOUN ? Dated.Lead.AT : lead;
            settled = isSecondOfTwo() ? Dated.Lead.BOUND : settled;
            return Optional.of(new Dated(first, core, at, moment, settled, relative));
        }

        /** „18 i 19 czerwca”, „14–15 sierpnia”. */
        private boolean isSecondOfTwo() {
            String joint = word(first - 1);
            return small(word(first - 2), 31) != null
                    && Set.of("i", "oraz", "–", "-", "na", "do", "lub").contains(joint);
        }

        private void readLead() {
            String word = word(at);
            if (AT.contains(word) && isPart(at + 1)
                    || word.equals("na") && isPart(at + 1)
                    || word.equals("pod") && word(at + 1).equals("koniec")) {
                at += 2;
                lead = Dated.Lead.AT;
                in = true;
            } else if (AT.contains(word)) {
                at++;
                lead = Dated.Lead.AT;
                in = true;
            } else if (BOUNDS.contains(word)) {
                at++;
                lead = Dated.Lead.BOUND;
                in = true;
            } else if (word.equals("z") || word.equals("ze")) {
                at++;
            } else if (word.equals("dnia")) {
                at++;
                lead = Dated.Lead.AT;
            }
            if (at > first && word(at).equals("dnia")) {
                at++;
            }
            if (in && word(at).equals("dniu")) {
                at++;
            }
        }

        private boolean isPart(int index) {
            return PARTS.contains(word(index));
        }

        /** „we wtorek (18 czerwca)”, „w środę, 19 czerwca”: true when a bracket was opened. */
        private boolean readWeekday() {
            if (!WEEKDAYS.contains(word(at))) {
                return false;
            }
            String mark = word(at + 1);
            boolean skip = mark.equals("(") || mark.equals(",");
            at += skip ? 2 : 1;
            return mark.equals("(");
        }

        private @Nullable Moment readCore() {
            Moment day = readDay();
            if (day != null) {
                return day;
            }
            Moment month = readMonth();
            if (month != null) {
                return month;
            }
            Moment century = readCentury();
            return century != null ? century : readYearAlone();
        }

        private @Nullable Moment readDay() {
            Optional<Integer> month = Months.byGenitive(word(at + 1));
            Integer day = small(word(at), 31);
            if (month.isEmpty() || day == null) {
                return null;
            }
            at += 2;
            return new Moment(readYearBehind(), month.get(), day, false);
        }

        private @Nullable Moment readMonth() {
            Optional<Integer> month = Months.byLocative(word(at)).filter(m -> in);
            if (month.isEmpty()) {
                month = Months.byGenitive(word(at)).filter(m -> at > first);
            }
            if (month.isEmpty()) {
                return null;
            }
            at++;
            return new Moment(readYearBehind(), month.get(), null, false);
        }

        private @Nullable Integer readYearBehind() {
            if (RELATIVE.contains(word(at)) && YEAR_WORDS.contains(word(at + 1))) {
                relative = true;
                at += 2;
                return null;
            }
            if (word(at).equals("br.")) {
                relative = true;
                at++;
                return null;
            }
            Integer year = year(word(at));
            if (year != null) {
                at++;
                skipYearWord();
            }
            return year;
        }

        private @Nullable Moment readYearAlone() {
            if (YEAR_WORDS.contains(word(at)) && year(word(at + 1)) != null) {
                at += 2;
                return Moment.ofYear(Integer.parseInt(word(at - 1)));
            }
            Integer year = year(word(at));
            if (year == null || at == first && !YEAR_WORDS.contains(word(at + 1))) {
                return null;
            }
            at++;
            boolean named = skipYearWord();
            return named || !countsSomething() ? Moment.ofYear(year) : null;
        }

        private boolean skipYearWord() {
            if (YEAR_WORDS.contains(word(at))) {
                at++;
                return true;
            }
            return false;
        }

        /** „w 1200 domach”: a plural locative behind it. */
        private boolean countsSomething() {
            String next = word(at);
            return next.endsWith("ach") || next.endsWith("ech") || next.endsWith("ich") || next.endsWith("ych");
        }

        private @Nullable Moment readCentury() {
            int century =
                    RomanNumerals.value(at < tokens.size() ? tokens.get(at).text() : "");
            boolean named = word(at + 1).equals("wieku")
                    || word(at + 1).equals("w.")
                    || word(at + 1).equals("stuleciu");
            if (century < 1 || century > 21 || !named) {
                return null;
            }
            at += 2;
            return Moment.ofCentury(century);
        }

        private @Nullable Integer year(String word) {
            return word.matches("1\\d{3}|20\\d{2}|9\\d{2}") ? Integer.valueOf(word) : null;
        }

        private @Nullable Integer small(String word, int limit) {
            if (!word.matches("\\d{1,2}")) {
                return null;
            }
            int value = Integer.parseInt(word);
            return value >= 1 && value <= limit ? value : null;
        }

        private String word(int index) {
            return index >= 0 && index < tokens.size()
                    ? tokens.get(index).text().toLowerCase(Locale.ROOT)
                    : "";
        }
    }
}
