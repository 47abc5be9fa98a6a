package pl.pytajnik.content.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.text.WordList;

/**
 * W9. „Nowak spotkał się z Janem Kosem” → <i>Z kim spotkał się Nowak?</i> A person whom the verb takes behind a
 * preposition, or as its object: „pokonał Jana Kosa”.
 */
public final class Partner implements Pattern {
    /**
     * What one kind of verbs takes.
     *
     * @param preposition empty for an object
     */
    private record Government(String word, String preposition, Case takes, Set<String> verbs) {
        static Government of(String line) {
            String[] parts = line.split(": ", 3);
            String[] how = parts[1].split(" ");
            Case takes = Case.valueOf(how[1].toUpperCase(Locale.ROOT));
            return new Government(parts[0], how[0].equals("-") ? "" : how[0], takes, Set.of(parts[2].split(" ")));
        }

        boolean holds(Clause clause, Oblique person) {
            String preposition = person.preposition(clause);
            boolean together = takes == Case.INST && isTogether(clause, person.first() - 2);
            return verbs.contains(clause.words().lemma(clause.verb()))
                            && preposition.equals(this.preposition)
                            && ObliqueQuestions.fits(person, takes)
                    || together && preposition.equals(this.preposition) && person.is(Case.INST);
        }

        private static boolean isTogether(Clause clause, int i) {
            return clause.words().isOneOf(i, Set.of("razem", "wraz", "wspólnie"));
        }
    }

    private static final List<Government> ALL = WordList.lines(Partner.class, "partners.txt").stream()
            .map(Government::of)
            .toList();

    @Override
    public String id() {
        return "W9";
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
                .forEach(person -> ask(clause, person, questions));
    }

    private static void ask(Clause clause, Oblique person, ObliqueQuestions questions) {
        Government found = government(clause, person);
        boolean thing = clause.actor().filter(name -> !name.isPerson()).isPresent();
        if (found == null
                || thing
                || hasOther(clause, person)
                || found.preposition().isEmpty() && !isObject(clause, person)) {
            return;
        }
        int first = found.preposition().isEmpty() ? person.first() : person.first() - 1;
        first = Government.isTogether(clause, first - 1) ? first - 1 : first;
        Key.Asked asked = new Key.Asked(found.preposition(), found.takes());
        questions.ask(clause, person, found.word(), asked, new Phrases.Span(first, person.end()));
    }

    /** „wygrała z Anną Nowak w parze z Janem Kosem”: which of them is asked for would be a guess. */
    private static boolean hasOther(Clause clause, Oblique person) {
        return clause.sentence().mentions().stream()
                .filter(m -> m.name().isPerson() && m.first() > clause.start() && m.end() <= clause.end())
                .anyMatch(m -> !person.span().has(m.first())
                        && clause.subjectIfAny().stream()
                                .noneMatch(s -> m.first() >= s.first() && m.first() < s.end()));
    }

    private static @Nullable Government government(Clause clause, Oblique person) {
        List<Government> holding = new ArrayList<>(
                ALL.stream().filter(g -> g.holds(clause, person)).toList());
        return holding.isEmpty() ? null : holding.get(0);
    }

    /** Right behind the verb, or behind what is no noun: „wybrano w 1990 roku Jana Kosa”, not „syna Jana Kosa”. */
    private static boolean isObject(Clause clause, Oblique person) {
        int before = person.first() - 1;
        return person.first() > clause.verb()
                && (before == clause.verb()
                        || clause.sentence().isDated(before)
                        || clause.words().tag(before).isAdverb());
    }
}
