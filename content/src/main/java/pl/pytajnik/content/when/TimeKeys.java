package pl.pytajnik.content.when;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Moments;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.question.Key;

/** Keys from dates. */
final class TimeKeys {
    private static final Map<String, String> PARTS = Map.of(
            "w pierwszej połowie ", "pierwsza połowa ",
            "w drugiej połowie ", "druga połowa ",
            "w połowie ", "połowa ",
            "na początku ", "początek ",
            "pod koniec ", "koniec ",
            "w końcu ", "koniec ",
            "na przełomie ", "przełom ",
            "u schyłku ", "schyłek ");

    private TimeKeys() {}

    static Key.When of(Analysis words, Dated date) {
        boolean named = hasWeekday(words, date);
        String frame = named ? "" : TimeWords.said(words, date.first(), date.core());
        return of(words, date, frame);
    }

    /** The same with other words before the date: „z”, „w”. */
    static Key.When of(Analysis words, Dated date, String frame) {
        int to = words.isMark(date.end() - 1, ")") ? date.end() - 1 : date.end();
        String bare = TimeWords.core(words, date, to);
        String text = frame.isEmpty() ? bare : frame + " " + bare;
        Set<String> accepted = new LinkedHashSet<>();
        if (isWhole(frame, bare)) {
            accepted.add(bare);
            accepted.add(bare.replaceAll(" roku$", ""));
        } else {
            named(text).forEach(accepted::add);
        }
        accepted.add(TimeWords.said(words, date.first(), to));
        accepted.remove(text);
        accepted.removeIf(form -> form.isEmpty() || form.startsWith("("));
        List<String> forms = new ArrayList<>(accepted);
        return new Key.When(date.time(), frame, text, forms);
    }

    /** „XIX wieku” is no answer where the half of it is asked for, nor „dwudziestych” anywhere. */
    private static boolean isWhole(String frame, String bare) {
        return !frame.matches("(?:.* )?(?:połow|począt|koniec|końc|schył|przełom)\\p{L}*(?: .*)?")
                && !bare.matches("\\p{L}+ych");
    }

    /** „druga połowa XIX wieku” for „w drugiej połowie XIX wieku”. */
    private static List<String> named(String text) {
        return PARTS.entrySet().stream()
                .filter(part -> text.startsWith(part.getKey()))
                .map(part -> part.getValue() + text.substring(part.getKey().length()))
                .toList();
    }

    /** The full date of one that the text tells from its day of writing; the phrase itself is right too. */
    static Key.When ofSettled(Analysis words, Dated date, Moment moment) {
        boolean day = moment.day() != null;
        String frame = day ? "" : TimeWords.said(words, date.first(), date.core());
        String text = Moments.isPlain(moment)
                ? Moments.text(moment, frame, " roku")
                : TimeWords.said(words, date.first(), date.core() + 1) + " " + moment.year() + " roku";
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(TimeWords.said(words, date.first(), date.end()));
        accepted.add(text.replaceAll(" roku$", ""));
        accepted.add(text.replaceAll(" \\d{4} roku$", ""));
        accepted.remove(text);
        return new Key.When(moment, frame, text, List.copyOf(accepted));
    }

    private static boolean hasWeekday(Analysis words, Dated date) {
        boolean day = date.time() instanceof Moment moment && moment.day() != null;
        return day
                && words.lower(date.core() - 1)
                        .matches("[,(]|poniedział.*|wtor.*|środ.*|czwart.*|piąt.*|sobo.*|niedziel.*")
                && date.core() > date.first();
    }
}
