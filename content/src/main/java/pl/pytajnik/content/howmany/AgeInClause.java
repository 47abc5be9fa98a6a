package pl.pytajnik.content.howmany;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.number.Quantity;
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

/** H4. „W wieku czternastu lat Jan Nowak trafił do apteki” → <i>W jakim wieku Jan Nowak trafił do apteki?</i> */
public final class AgeInClause implements ClausePattern {
    private static final Rules<Age> RULES = new Rules<>(List.of(
            new Rule<>("negated", a -> a.clause().isNegated()),
            new Rule<>("restricted", a -> a.clause().isRestricted()),
            new Rule<>("out-of-order", a -> Unaskable.isDisordered(a.clause())),
            new Rule<>("hidden-subject", a -> Unaskable.isHidden(a.clause())),
            new Rule<>("goes-on", a -> a.words().isOneOf(a.end(), Set.of("i", "oraz", "do", "lub"))),
            new Rule<>("attached-to-noun", a -> isAttached(a))));

    @Override
    public String id() {
        return "H4";
    }

    @Override
    public List<Finding> look(Clause clause) {
        return clause.quantities().stream()
                .flatMap(q -> Age.of(clause, q).stream())
                .map(this::look)
                .toList();
    }

    /**
     * „w wieku czternastu lat”.
     *
     * @param first the preposition
     * @param end one past „lat”
     */
    private record Age(Clause clause, Quantity quantity, int first, int end) {
        static Optional<Age> of(Clause clause, Quantity quantity) {
            Analysis words = clause.words();
            int first = quantity.first() - 2;
            boolean age = words.lower(first).equals("w")
                    && words.lower(first + 1).equals("wieku")
                    && words.lower(quantity.end()).equals("lat")
                    && clause.has(first);
            return age ? Optional.of(new Age(clause, quantity, first, quantity.end() + 1)) : Optional.empty();
        }

        Analysis words() {
            return clause.words();
        }
    }

    /** „dzieci w wieku 7 lat”: the age of those named before it. */
    private static boolean isAttached(Age age) {
        int before = age.first() - 1;
        boolean noun = age.clause().has(before) && age.words().isNominal(before);
        boolean placed = age.words().tag(before - 1).isPreposition()
                || age.clause().sentence().mentionAt(before).isPresent()
                || age.clause().sentence().isDated(before);
        boolean subject = age.clause().subject() != null
                && before == age.clause().subject().end() - 1;
        return noun && !placed && !subject;
    }

    private Finding look(Age age) {
        return RULES.refusal(age)
                .map(reason -> Finding.refused(this, reason, age.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(age)));
    }

    private Candidate ask(Age age) {
        Wording stem = new Wording().say("W jakim wieku");
        new Rest(age.clause(), i -> i >= age.first() && i < age.end()).addWhole(stem);
        return new Candidate(
                id(),
                stem.question(),
                NumberKeys.of(age.words(), age.quantity(), "w wieku", "lat"),
                age.clause().sentence(),
                age.clause(),
                Set.of("w", "jakim", "wieku"),
                Anchoring.of(age.clause(), age.first(), age.end()),
                Confidence.ofPattern(0.85).times("antecedent", age.clause().antecedent() == null ? 1 : 0.8),
                List.of("wiek osoby przy orzeczeniu"));
    }
}
