package pl.pytajnik.content.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Roles;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Subject;

/**
 * W15. „Pierwszym dyrektorem Teatru Małego został Jan Kos” → <i>Kto został pierwszym dyrektorem Teatru Małego?</i> What
 * somebody was must say of what, by a name; and it must be one person's: who became it, was the first or the only one,
 * or was it at a time the sentence tells.
 */
public final class Appointed implements ClausePattern {
    private static final Set<String> SINGLE =
            Set.of("pierwszy", "jedyny", "ostatni", "główny", "najmłodszy", "najstarszy", "najlepszy");
    private static final Set<String> FORMER = Set.of(
            "były", "ówczesny", "dawny", "przyszły", "dotychczasowy", "poprzedni", "niedoszły", "inny", "kolejny");

    private final Synthesizer synthesizer;

    public Appointed(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "W15";
    }

    @Override
    public List<Finding> look(Clause clause) {
        Analysis words = clause.words();
        boolean copula = Set.of("być", "zostać").contains(words.lemma(clause.verb()))
                && clause.verbTag().is(Number.SG)
                && !words.tag(clause.verb() + 1).isPassiveParticiple();
        Optional<Subject> subject = clause.subjectIfAny().filter(s -> isAsked(clause, s));
        return copula && subject.isPresent()
                ? role(clause, subject.get()).stream()
                        .map(head -> look(clause, subject.get(), head))
                        .toList()
                : List.of();
    }

    /** „Jan Kos został …” is asked for by W3 already. */
    private static boolean isAsked(Clause clause, Subject subject) {
        return !subject.several()
                && (subject.first() > clause.verb()
                        || clause.words().lemma(clause.verb()).equals("być"));
    }

    /** The noun in the instrumental that says what the subject is. */
    private static Optional<Integer> role(Clause clause, Subject subject) {
        Analysis words = clause.words();
        return IntStream.range(clause.start(), clause.end())
                .filter(i -> i < subject.first() || i >= subject.end())
                .filter(i -> !words.tag(i - 1).isPreposition())
                .filter(i -> words.readings(i).stream()
                        .anyMatch(r -> r.tag().is(Case.INST) && r.tag().is(Number.SG) && Roles.isRole(r.lemma())))
                .boxed()
                .findFirst();
    }

    private Finding look(Clause clause, Subject subject, int head) {
        Optional<Mention> who = subject.named()
                .filter(m ->
                        m.name().isPerson() && m.name().words() > 1 && m.name().isSure());
        if (clause.isNegated()) {
            return refused("negated", clause);
        }
        if (who.isEmpty()) {
            return refused("no-name", clause);
        }
        if (!saysOfWhat(clause, subject, head)) {
            return refused("of-nothing", clause);
        }
        if (!isOnePersons(clause, head)) {
            return refused("many-holders", clause);
        }
        return KtoVerb.of(clause.words(), clause.verb(), synthesizer)
                .map(verb -> Finding.asked(ask(clause, subject, who.get(), verb)))
                .orElseGet(() -> refused("no-form", clause));
    }

    private Finding refused(String reason, Clause clause) {
        return Finding.refused(this, reason, clause.sentence());
    }

    private static boolean saysOfWhat(Clause clause, Subject subject, int head) {
        int end = head + 1;
        while (end < clause.end()
                && end != clause.verb()
                && end != subject.first()
                && !clause.words().isMark(end, ",")) {
            end++;
        }
        boolean attributed = isOneOf(clause.words(), head, SINGLE)
                && head - 2 >= clause.start()
                && clause.words().tag(head - 1).isAdjective()
                && !SINGLE.contains(clause.words().lemma(head - 1));
        return attributed || clause.sentence().hasMention(head + 1, end);
    }

    private static boolean isOnePersons(Clause clause, int head) {
        Analysis words = clause.words();
        boolean other = isOneOf(words, head, FORMER);
        boolean became = words.lemma(clause.verb()).equals("zostać");
        boolean dated = IntStream.range(clause.start(), clause.end())
                .anyMatch(i -> clause.sentence().isDated(i));
        boolean lasting = words.readings(head).stream().anyMatch(r -> Roles.isLasting(r.lemma()));
        boolean now = !clause.verbTag().isPraet();
        return !other && (now || became || dated || lasting || isOneOf(words, head, SINGLE));
    }

    private static boolean isOneOf(Analysis words, int head, Set<String> lemmas) {
        return IntStream.range(Math.max(0, head - 2), head).anyMatch(i -> lemmas.contains(words.lemma(i)));
    }

    private Candidate ask(Clause clause, Subject subject, Mention who, String verb) {
        Rest rest = new Rest(clause, i -> i >= subject.first() && i < subject.end() || i == clause.verb());
        Wording stem = new Wording().say("Kto").say(verb);
        rest.add(stem, clause.start(), clause.verb());
        rest.add(stem, clause.verb() + 1, end(clause, subject));
        return new Candidate(
                id(),
                stem.question(),
                PersonKeys.of(who.name()),
                clause.sentence(),
                clause,
                Set.of("kto", verb),
                Candidate.Anchor.NAMED,
                Confidence.ofPattern(0.85).times("name", who.name().certainty()),
                List.of("osoba jest podmiotem, a orzecznik mówi, kim była"));
    }

    /** What more is said of the person behind a comma stays out. */
    private static int end(Clause clause, Subject subject) {
        return IntStream.range(Math.max(subject.end(), clause.verb()), clause.end())
                .filter(i -> clause.words().isMark(i, ","))
                .findFirst()
                .orElse(clause.end());
    }
}
