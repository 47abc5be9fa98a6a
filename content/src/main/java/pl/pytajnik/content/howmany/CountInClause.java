package pl.pytajnik.content.howmany;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.question.Anchoring;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/**
 * H1. „W chwili założenia miasto Sosnowiec liczyło 61 tys. mieszkańców” → <i>Ilu mieszkańców liczyło miasto Sosnowiec …?</i>
 * A number with the noun or unit it counts, object or subject of the verb; of a row of counted things („dziewięć stacji,
 * dwa tunele i 31 mostów”) each is asked for alone.
 */
public final class CountInClause implements ClausePattern {
    private final NeuterVerbs verbs;
    private final Synthesizer synthesizer;

    public CountInClause(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
        this.verbs = new NeuterVerbs(synthesizer);
    }

    @Override
    public String id() {
        return "H1";
    }

    @Override
    public boolean keepsAttribution() {
        return true;
    }

    @Override
    public List<Finding> look(Clause clause) {
        List<Counting> all = Counting.in(clause, synthesizer);
        Stream<Finding> counted = all.stream()
                .filter(counting -> !counting.isBehindPreposition())
                .map(counting -> look(CountTrigger.of(counting, all)));
        return Stream.concat(uncounted(clause), counted).toList();
    }

    private Stream<Finding> uncounted(Clause clause) {
        return IntStream.range(clause.start(), clause.end())
                .filter(clause::has)
                .mapToObj(i -> Uncounted.reason(clause.words(), i))
                .flatMap(Optional::stream)
                .map(reason -> Finding.refused(this, reason, clause.sentence()));
    }

    private Finding look(CountTrigger trigger) {
        return CountRules.ALL
                .refusal(trigger)
                .map(reason -> Finding.refused(this, reason, trigger.clause().sentence()))
                .orElseGet(() -> ask(trigger));
    }

    private Finding ask(CountTrigger t) {
        Clause clause = t.clause();
        Counted counted = t.counting().counted();
        boolean subject = t.isSubject();
        String verb = subject ? verbs.of(clause).orElse("") : clause.words().lower(clause.verb());
        if (verb.isEmpty()) {
            return Finding.refused(this, "agreement", clause.sentence());
        }
        String word = counted.persons() ? "Ilu" : "Ile";
        Wording stem = new Wording().say(word).say(counted.plural());
        stem.copy(clause.words().tokens(), counted.tail(), t.counting().end());
        if (subject) {
            sayRest(t, stem, verb);
        } else {
            new Rest(clause, i -> i >= t.first() && i < t.end()).addWhole(stem);
        }
        return Finding.asked(candidate(t, word, verb, stem));
    }

    /** The verb, „się”, what followed it, and last what came before. */
    private static void sayRest(CountTrigger t, Wording stem, String verb) {
        Clause clause = t.clause();
        boolean reflexive = t.words().lower(clause.verb() - 1).equals("się");
        int front = reflexive ? clause.verb() - 1 : clause.verb();
        Rest rest = new Rest(clause, i -> i >= t.first() && i < t.end() || i == clause.verb());
        rest.addAttribution(stem);
        stem.say(reflexive ? verb + " się" : verb);
        rest.add(stem, clause.verb() + 1, clause.end());
        rest.addBefore(stem, front);
        rest.addReported(stem);
    }

    private Candidate candidate(CountTrigger t, String word, String verb, Wording stem) {
        Set<String> made = new HashSet<>(Set.of(word.toLowerCase(Locale.ROOT), verb, "się"));
        made.addAll(
                List.of(t.counting().counted().plural().toLowerCase(Locale.ROOT).split(" ")));
        return new Candidate(
                id(),
                stem.question(),
                NumberKeys.of(t.words(), t.counting().quantity()),
                t.clause().sentence(),
                t.clause(),
                made,
                Anchoring.of(t.clause(), t.first(), t.end()),
                Confidence.ofPattern(0.85).times("antecedent", t.clause().antecedent() == null ? 1 : 0.8),
                List.of("liczba przy orzeczeniu, rzeczownik w dopełniaczu"));
    }
}
