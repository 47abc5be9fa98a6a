package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.pytajnik.content.answer.TimePoint.Part;
import pl.pytajnik.content.calendar.Months;
import pl.pytajnik.content.calendar.RomanNumerals;

/** One date, or a period of two years, in its usual forms. */
final class WrittenTimes {
    private WrittenTimes() {}

    /** Nothing when the key is not plain: „na początku”, „przed”, a duration. */
    static Set<String> of(String key) {
        Set<String> forms = new LinkedHashSet<>();
        if (TimeAnswers.duration(key).isPresent()) {
            return forms;
        }
        List<TimePoint> points = TimeReader.read(key, false).points();
        if (points.size() == 1) {
            add(points.get(0).parts(), forms);
        } else if (points.size() == 2) {
            addYears(points.get(0).parts(), points.get(1).parts(), forms);
        }
        return forms;
    }

    private static void add(Map<Part, Integer> parts, Set<String> forms) {
        Set<Part> told = parts.keySet();
        if (told.equals(Set.of(Part.DAY, Part.MONTH, Part.YEAR))) {
            addDay(parts, forms);
        } else if (told.equals(Set.of(Part.DAY, Part.MONTH))) {
            addDayOnly(parts, forms);
        } else if (told.equals(Set.of(Part.MONTH, Part.YEAR))) {
            addMonth(parts, " " + parts.get(Part.YEAR), forms);
        } else if (told.equals(Set.of(Part.MONTH))) {
            addMonth(parts, "", forms);
        } else if (told.equals(Set.of(Part.YEAR))) {
            addYear(parts.get(Part.YEAR), forms);
        } else if (told.equals(Set.of(Part.CENTURY))) {
            addCentury(parts.get(Part.CENTURY), forms);
        } else if (told.equals(Set.of(Part.DECADE, Part.CENTURY))) {
            addDecade(parts, forms);
        } else if (told.equals(Set.of(Part.HOUR)) || told.equals(Set.of(Part.HOUR, Part.MINUTE))) {
            addHour(parts.get(Part.HOUR), parts.getOrDefault(Part.MINUTE, 0), forms);
        }
    }

    private static void addDay(Map<Part, Integer> parts, Set<String> forms) {
        int day = parts.get(Part.DAY);
        int month = parts.get(Part.MONTH);
        int year = parts.get(Part.YEAR);
        String said = day + " " + Months.genitive(month) + " " + year;
        forms.addAll(List.of(said, said + " roku", said + " r.", day + "." + month + "." + year));
        forms.add(twoDigits(day) + "." + twoDigits(month) + "." + year);
        forms.add(day + " " + RomanNumerals.text(month) + " " + year);
        forms.add(year + "-" + twoDigits(month) + "-" + twoDigits(day));
    }

    private static void addDayOnly(Map<Part, Integer> parts, Set<String> forms) {
        int day = parts.get(Part.DAY);
        int month = parts.get(Part.MONTH);
        forms.add(day + " " + Months.genitive(month));
        forms.add(day + "." + month);
        forms.add(twoDigits(day) + "." + twoDigits(month));
        forms.add(day + " " + RomanNumerals.text(month));
    }

    private static void addMonth(Map<Part, Integer> parts, String year, Set<String> forms) {
        int month = parts.get(Part.MONTH);
        forms.add(TimeWords.MONTHS.get(month - 1) + year);
        forms.add(Months.inMonth(month) + year);
        forms.add(Months.locative(month) + year);
        forms.add(Months.genitive(month) + year);
        if (!year.isEmpty()) {
            forms.add(Months.inMonth(month) + year + " roku");
            forms.add(RomanNumerals.text(month) + year);
        }
    }

    private static void addYear(int year, Set<String> forms) {
        forms.addAll(List.of(
                "" + year,
                "w " + year,
                year + " r.",
                "rok " + year,
                year + " rok",
                "w " + year + " roku",
                "w roku " + year,
                "w " + year + " r."));
    }

    private static void addCentury(int century, Set<String> forms) {
        for (String number : List.of(RomanNumerals.text(century), "" + century)) {
            forms.addAll(List.of(number + " wiek", number + " w.", "w " + number + " wieku", "w " + number + " w."));
        }
        forms.add(RomanNumerals.text(century));
    }

    private static void addDecade(Map<Part, Integer> parts, Set<String> forms) {
        String decade = parts.get(Part.DECADE) == 0 ? "00" : "" + parts.get(Part.DECADE);
        String century = RomanNumerals.text(parts.get(Part.CENTURY));
        for (String lead : List.of("lata ", "w latach ")) {
            forms.add(lead + decade + ". " + century + " wieku");
            forms.add(lead + decade + " " + century + " wieku");
            forms.add(lead + decade + ". " + century + " w.");
        }
    }

    private static void addHour(int hour, int minute, Set<String> forms) {
        List<String> figures = new ArrayList<>(List.of(hour + ":" + twoDigits(minute), hour + "." + twoDigits(minute)));
        if (minute == 0) {
            figures.add("" + hour);
        }
        figures.forEach(figure -> forms.addAll(
                List.of(figure, "o " + figure, "godz. " + figure, "o godz. " + figure, "o godzinie " + figure)));
    }

    private static void addYears(Map<Part, Integer> from, Map<Part, Integer> to, Set<String> forms) {
        if (from.keySet().equals(Set.of(Part.YEAR)) && to.keySet().equals(Set.of(Part.YEAR))) {
            String first = "" + from.get(Part.YEAR);
            String last = "" + to.get(Part.YEAR);
            forms.addAll(List.of(
                    first + "-" + last,
                    first + "–" + last,
                    first + " - " + last,
                    "od " + first + " do " + last,
                    "w latach " + first + "-" + last,
                    "lata " + first + "-" + last));
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
