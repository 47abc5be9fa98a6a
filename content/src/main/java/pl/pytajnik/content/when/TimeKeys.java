package pl.pytajnik.content.when;

import java.util.ArrayList;
import java.util.List;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Wording;

/** Keys from dates. */
final class TimeKeys {
    private TimeKeys() {}

    static Key.When of(Analysis words, Dated date) {
        boolean named = hasWeekday(words, date);
        int from = named ? date.core() : date.first();
        int to = words.isMark(date.end() - 1, ")") ? date.end() - 1 : date.end();
        String text = said(words, from, to);
        String bare = said(words, date.core(), to);
        List<String> accepted = new ArrayList<>();
        if (!bare.equals(text)) {
            accepted.add(bare);
        }
        if (named) {
            accepted.add(said(words, date.first(), date.end()));
        }
        String frame = named ? "" : said(words, date.first(), date.core());
        return new Key.When(date.moment(), frame, text, accepted);
    }

    private static boolean hasWeekday(Analysis words, Dated date) {
        return date.moment().day() != null && date.core() - date.first() >= 1;
    }

    private static String said(Analysis words, int from, int to) {
        Wording wording = new Wording();
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            wording.say(word.equals("r.") || word.equals("r") ? "roku" : word.equals("w.") ? "wieku" : roman(words, i));
        }
        return wording.phrase();
    }

    private static String roman(Analysis words, int i) {
        String text = words.text(i);
        return text.matches("[IVX]+") ? text : words.lower(i);
    }
}
