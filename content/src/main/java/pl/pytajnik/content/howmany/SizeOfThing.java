package pl.pytajnik.content.howmany;

import java.util.List;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.question.Anchoring;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/**
 * H7. „Gmina Mgielno zajmuje powierzchnię 8,4 km²” → <i>Jaką powierzchnię zajmuje gmina Mgielno?</i>, „Frekwencja w Gdyni
 * wyniosła 79 procent” → <i>Ile wyniosła frekwencja w Gdyni?</i> The unit belongs to the answer.
 */
public final class SizeOfThing implements ClausePattern {
    private static final Set<String> AMOUNTS = Set.of("wynosić", "wynieść");
    private static final Set<String> SIZES = Set.of(
            "powierzchnia",
            "obszar",
            "długość",
            "szerokość",
            "wysokość",
            "głębokość",
            "grubość",
            "średnica",
            "pojemność",
            "objętość",
            "masa",
            "waga",
            "moc",
            "prędkość",
            "temperatura",
            "wartość",
            "cena",
            "nakład");

    private static final Rules<Counting> RULES = new Rules<>(List.of(
            new Rule<>("negated", c -> c.clause().isNegated()),
            new Rule<>("restricted", c -> c.clause().isRestricted()),
            new Rule<>("relative-time", c -> Unaskable.isRelativeTime(c.clause())),
            new Rule<>("out-of-order", c -> Unaskable.isDisordered(c.clause())),
            new Rule<>("hidden-subject", c -> Unaskable.isHidden(c.clause())),
            new Rule<>("goes-on", SizeOfThing::goesOn),
            new Rule<>("comparison", Counting::isComparison),
            new Rule<>("word-order", c -> c.first() < c.clause().verb())));

    private final Synthesizer synthesizer;

    public SizeOfThing(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "H7";
    }

    @Override
    public List<Finding> look(Clause clause) {
        return Counting.in(clause, synthesizer).stream()
                .filter(c -> isAmount(c) || isSize(c))
                .map(this::look)
                .toList();
    }

    static boolean isAmount(Counting c) {
        return AMOUNTS.contains(c.words().lemma(c.clause().verb()))
                && c.before() == c.clause().verb();
    }

    private static boolean isSize(Counting c) {
        return c.before() == c.clause().verb() + 1
                && SIZES.contains(c.words().lemma(c.before()))
                && c.words().can(c.before(), t -> t.is(Case.ACC));
    }

    private static boolean goesOn(Counting c) {
        return c.words().isMark(c.clause().end(), ":")
                || c.end() < c.clause().end()
                        && (c.words().isMark(c.end(), ",–-/(")
                                || c.words().isOneOf(c.end(), Set.of("i", "oraz", "lub", "do")));
    }

    private Finding look(Counting counting) {
        return RULES.refusal(counting)
                .map(reason -> Finding.refused(this, reason, counting.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(counting)));
    }

    private Candidate ask(Counting c) {
        Analysis words = c.words();
        boolean size = isSize(c);
        int first = size ? c.before() : c.first();
        Wording stem = new Wording().say(size ? questionWord(c) + " " + words.lower(c.before()) : "Ile");
        new Rest(c.clause(), i -> i >= first && i < c.end()).addWhole(stem);
        Wording unit = new Wording().copy(words.tokens(), c.quantity().end(), c.end());
        return new Candidate(
                id(),
                stem.question(),
                NumberKeys.of(words, c.quantity(), "", unit.phrase()),
                c.clause().sentence(),
                c.clause(),
                Set.of("ile", "jaką", "jaki"),
                Anchoring.of(c.clause(), first, c.end()),
                Confidence.ofPattern(0.85).times("antecedent", c.clause().antecedent() == null ? 1 : 0.8),
                List.of("miara z jednostką przy orzeczeniu"));
    }

    /** „jaką powierzchnię”, „jaki obszar”. */
    private static String questionWord(Counting c) {
        return c.words().tag(c.before()).is(Gender.F) ? "Jaką" : "Jaki";
    }
}
