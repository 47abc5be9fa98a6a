package pl.pytajnik.content.howmany;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.question.Anchoring;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/**
 * H6. „Jan Nowak trzykrotnie zdobył mistrzostwo Polski” → <i>Ile razy Jan Nowak zdobył mistrzostwo Polski?</i>, „po raz
 * piąty zdobył” → <i>Po raz który …?</i>
 */
public final class TimesInClause implements ClausePattern {
    private static final List<String> MULTIPLES =
            List.of("dwukrotnie", "trzykrotnie", "czterokrotnie", "pięciokrotnie", "sześciokrotnie", "siedmiokrotnie");
    private static final List<String> ORDINALS =
            List.of("drugi", "trzeci", "czwarty", "piąty", "szósty", "siódmy", "ósmy", "dziewiąty", "dziesiąty");

    /** Behind these a multiple compares: „wzrósł trzykrotnie”. */
    private static final Set<String> CHANGES = Set.of(
            "wzrosnąć",
            "wzrastać",
            "zwiększyć",
            "zmniejszyć",
            "zmaleć",
            "spaść",
            "podrożeć",
            "przewyższać",
            "przekraczać",
            "przekroczyć",
            "powiększyć",
            "urosnąć",
            "podnieść");

    private static final Rules<Times> RULES = new Rules<>(List.of(
            new Rule<>("negated", t -> t.clause().isNegated()),
            new Rule<>("restricted", t -> t.clause().isRestricted()),
            new Rule<>("comparison", TimesInClause::compares),
            new Rule<>("turn-of-a-scene", TimesInClause::isOfScene),
            new Rule<>("out-of-order", t -> Unaskable.isDisordered(t.clause())),
            new Rule<>("hidden-subject", t -> Unaskable.isHidden(t.clause())),
            new Rule<>(
                    "goes-on",
                    t -> t.words().isMark(t.end(), ",")
                            || t.words().isMark(t.clause().end(), ":")
                            || isCountedAgain(t))));

    /** „po raz drugi uderzył w 117. minucie”: at that minute he did so once. */
    private static boolean isOfScene(Times t) {
        return t.isTurn()
                && IntStream.range(t.clause().start(), t.clause().end())
                        .anyMatch(i -> SCENES.contains(t.words().lemma(i)));
    }

    private static final Set<String> SCENES = Set.of("minuta", "sekunda", "set", "połowa", "runda", "kwarta");

    /** „trzykrotnie koło Ziemi i raz koło Marsa”. */
    private static boolean isCountedAgain(Times t) {
        return IntStream.range(t.end(), t.clause().end())
                .anyMatch(i -> t.words().isOneOf(i, Set.of("i", "oraz", "a"))
                        && (t.words().isOneOf(i + 1, Set.of("raz"))
                                || t.words().lower(i + 1).endsWith("krotnie")));
    }

    @Override
    public String id() {
        return "H6";
    }

    @Override
    public List<Finding> look(Clause clause) {
        return IntStream.range(clause.start(), clause.end())
                .filter(clause::has)
                .mapToObj(i -> Times.at(clause, i))
                .filter(times -> times.count() > 0)
                .map(this::look)
                .toList();
    }

    /**
     * How often.
     *
     * @param first its first token
     * @param end one past its last
     * @param count how often; 0 when there is nothing of the kind here
     */
    private record Times(Clause clause, int first, int end, int count) {
        static Times at(Clause clause, int i) {
            Analysis words = clause.words();
            int ordinal = ORDINALS.indexOf(words.lower(i + 2));
            boolean turn = words.lower(i).equals("po") && words.lower(i + 1).equals("raz") && ordinal >= 0;
            int multiple = MULTIPLES.indexOf(words.lower(i));
            return turn
                    ? new Times(clause, i, i + 3, ordinal + 2)
                    : new Times(clause, i, i + 1, multiple < 0 ? 0 : multiple + 2);
        }

        Analysis words() {
            return clause.words();
        }

        boolean isTurn() {
            return end - first == 3;
        }
    }

    private static boolean compares(Times times) {
        return CHANGES.contains(times.words().lemma(times.clause().verb()))
                || times.words().can(times.end(), t -> t.raw().contains(":com"))
                || times.words().tag(times.end()).isParticiple()
                || times.words().tag(times.end()).isAdjective();
    }

    private Finding look(Times times) {
        return RULES.refusal(times)
                .map(reason -> Finding.refused(this, reason, times.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(times)));
    }

    private Candidate ask(Times times) {
        Wording stem = new Wording().say(times.isTurn() ? "Po raz który" : "Ile razy");
        new Rest(times.clause(), i -> i >= times.first() && i < times.end()).addWhole(stem);
        return new Candidate(
                id(),
                stem.question(),
                key(times),
                times.clause().sentence(),
                times.clause(),
                Set.of("po", "raz", "który", "ile", "razy"),
                Anchoring.of(times.clause(), times.first(), times.end()),
                Confidence.ofPattern(0.85).times("antecedent", times.clause().antecedent() == null ? 1 : 0.8),
                List.of("krotność przy orzeczeniu"));
    }

    private static Key.HowMany key(Times times) {
        Wording said = new Wording();
        IntStream.range(times.first(), times.end())
                .forEach(i -> said.say(times.words().lower(i)));
        Quantity quantity =
                new Quantity(times.first(), times.first(), times.end(), BigDecimal.valueOf(times.count()), true);
        String digits = String.valueOf(times.count());
        return new Key.HowMany(quantity, new Key.Frame("", "", ""), said.phrase(), List.of(digits, digits + " razy"));
    }
}
