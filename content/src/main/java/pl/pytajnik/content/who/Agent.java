package pl.pytajnik.content.who;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;

/**
 * W4. „Pałac został zaprojektowany przez Jana Kosa” → <i>Przez kogo został zaprojektowany pałac?</i> The clause is passive,
 * and the person behind „przez” belongs to its own participle.
 */
public final class Agent implements Pattern {
    @Override
    public String id() {
        return "W4";
    }

    @Override
    public List<Finding> findings(Document document) {
        ObliqueQuestions questions = new ObliqueQuestions(this);
        document.allClauses().stream().filter(Agent::isPassive).forEach(clause -> look(clause, questions));
        return questions.findings();
    }

    private static boolean isPassive(Clause clause) {
        return Set.of("być", "zostać", "bywać").contains(clause.words().lemma(clause.verb()))
                && participle(clause) >= 0;
    }

    private static int participle(Clause clause) {
        return IntStream.range(clause.start(), clause.end())
                .filter(i -> clause.words().tag(i).isPassiveParticiple()
                        && clause.words().tag(i).is(Case.NOM))
                .filter(i -> Math.abs(i - clause.verb()) <= 3)
                .findFirst()
                .orElse(-1);
    }

    private static void look(Clause clause, ObliqueQuestions questions) {
        clause.sentence().mentions().stream()
                .flatMap(m -> Oblique.of(clause, m).stream())
                .filter(person -> person.preposition(clause).equals("przez") && isOwn(clause, person))
                .forEach(person -> questions.ask(
                        clause,
                        person,
                        "Przez kogo",
                        new Key.Asked("przez", Case.ACC),
                        new Phrases.Span(person.first() - 1, person.span().end())));
    }

    /** Nothing but adverbials between the participle and its agent: another participle would have the agent. */
    private static boolean isOwn(Clause clause, Oblique person) {
        return IntStream.range(participle(clause) + 1, person.first())
                .noneMatch(i -> clause.words().tag(i).isParticiple());
    }
}
