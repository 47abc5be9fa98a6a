package pl.pytajnik.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.number.Shares;
import pl.pytajnik.content.number.Units;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Wording;

/** Right answers that repeat what the question counts: „sto procent”, „100%”, „71 mln euro”, „640 osób”. */
final class WithUnit {
    private static final String PER_CENT = "procent";

    private WithUnit() {}

    /** The answers the key knows, and behind them those with the unit. */
    static List<String> accepted(Candidate candidate) {
        List<String> all = new ArrayList<>(candidate.key().accepted());
        if (candidate.key() instanceof Key.HowMany key
                && key.frame().behind().isEmpty()
                && !Shares.isShare(key.figure())) {
            all.addAll(forms(key, candidate.source().words()));
        }
        return all;
    }

    private static Set<String> forms(Key.HowMany key, Analysis words) {
        Set<String> forms = new LinkedHashSet<>();
        Quantity quantity = key.quantity();
        String digits = quantity.value().stripTrailingZeros().toPlainString().replace('.', ',');
        String said = new Wording()
                .copy(words.tokens(), quantity.bare(), quantity.end())
                .phrase();
        String figure = said.toLowerCase(Locale.ROOT);
        units(words, quantity.end()).forEach(unit -> {
            forms.add(new Key.Frame(key.frame().before(), key.frame().hedge(), unit).around(figure));
            forms.add(figure + " " + unit);
            forms.add(digits + " " + unit);
            if (unit.equals(PER_CENT)) {
                forms.add(digits + "%");
            }
        });
        return forms;
    }

    /** The noun or the sign behind the number; per cent by its name. */
    private static Stream<String> units(Analysis words, int at) {
        if (at >= words.size()) {
            return Stream.empty();
        }
        return Units.at(words.tokens(), at)
                .map(unit -> Stream.of(unit.plural().equals(PER_CENT) ? PER_CENT : sign(words, at, unit)))
                .orElseGet(() -> words.tag(at).isNoun() && !words.isCapitalised(at)
                        ? Stream.of(words.lower(at))
                        : Stream.empty());
    }

    private static String sign(Analysis words, int at, Units.Unit unit) {
        return new Wording().copy(words.tokens(), at, at + unit.tokens()).phrase();
    }
}
