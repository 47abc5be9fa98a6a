package pl.pytajnik.content.howmany;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Wording;

/** Keys from numbers. */
final class NumberKeys {
    /** „Trzej uciekli” answers <i>ilu uciekło</i> by „trzech”. */
    private static final Map<String, String> ANSWERS =
            Map.of("dwaj", "dwóch", "trzej", "trzech", "czterej", "czterech");

    /** Words that comment on a number and do not change it. */
    private static final Set<String> EMPHASIS =
            Set.of("aż", "tylko", "zaledwie", "jedynie", "raptem", "ledwie", "łącznie", "w sumie");

    private NumberKeys() {}

    static Key.HowMany of(Analysis words, Quantity quantity) {
        return of(words, quantity, "", "");
    }

    /** The preposition belongs to the answer: „w trzech”. */
    static Key.HowMany behind(String preposition, Analysis words, Quantity quantity) {
        return of(words, quantity, preposition, "");
    }

    /** The words before and behind belong to the answer: „w wieku 14 lat”, „61 metrów”. */
    static Key.HowMany of(Analysis words, Quantity quantity, String before, String unit) {
        String said = lower(words, quantity.first(), quantity.bare());
        Key.Frame frame = new Key.Frame(before, EMPHASIS.contains(said) ? "" : said, unit);
        String written = lower(words, quantity.bare(), quantity.end());
        String figure = before.isEmpty() ? ANSWERS.getOrDefault(written, written) : written;
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(written);
        accepted.add(figure);
        accepted.add(digits(quantity.value()));
        accepted.add(new Key.Frame("", frame.hedge(), unit).around(figure));
        accepted.add(new Key.Frame("", "", unit).around(figure));
        accepted.add(new Key.Frame("", "", unit).around(digits(quantity.value())));
        accepted.remove(frame.around(figure));
        return new Key.HowMany(quantity, frame, figure, List.copyOf(accepted));
    }

    private static String lower(Analysis words, int from, int to) {
        Wording wording = new Wording();
        for (int i = from; i < to; i++) {
            wording.say(words.lower(i));
        }
        return from == to ? "" : wording.phrase();
    }

    private static String digits(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
