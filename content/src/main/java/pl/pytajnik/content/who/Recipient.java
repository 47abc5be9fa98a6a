package pl.pytajnik.content.who;

import java.util.List;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;

/** W8. „Rada powierzyła misję Annie Nowak” → <i>Komu rada powierzyła misję?</i> A person in the dative, no preposition. */
public final class Recipient implements Pattern {
    @Override
    public String id() {
        return "W8";
    }

    @Override
    public List<Finding> findings(Document document) {
        ObliqueQuestions questions = new ObliqueQuestions(this);
        document.allClauses().forEach(clause -> look(clause, questions));
        return questions.findings();
    }

    private static void look(Clause clause, ObliqueQuestions questions) {
        clause.sentence().mentions().stream()
                .flatMap(m -> Oblique.of(clause, m).stream())
                .filter(person ->
                        person.is(Case.DAT) && person.preposition(clause).isEmpty())
                .filter(person -> isFree(clause, person))
                .forEach(person -> questions.ask(clause, person, "Komu", new Key.Asked("", Case.DAT), person.span()));
    }

    /** „przeciw”, „dzięki” behind a role: the dative would be theirs. */
    private static boolean isFree(Clause clause, Oblique person) {
        return !clause.words().can(person.first() - 1, t -> t.governs(Case.DAT));
    }
}
