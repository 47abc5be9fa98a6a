package pl.pytajnik.content.who;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.text.WordList;

/**
 * W10. „pod dowództwem Jana Kosa” → <i>Pod czyim dowództwem …?</i> Phrases that lead to a person in the genitive and belong
 * to the whole clause.
 */
public final class Whose implements Pattern {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        for (String line : WordList.lines(Whose.class, "whose.txt")) {
            WORDS.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
        }
    }

    @Override
    public String id() {
        return "W10";
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
                .filter(person -> person.is(Case.GEN))
                .forEach(person -> ask(clause, person, questions));
    }

    private static void ask(Clause clause, Oblique person, ObliqueQuestions questions) {
        int first = person.first() - 2;
        String phrase = clause.words().lower(first) + " " + clause.words().lower(first + 1);
        String word = WORDS.get(phrase);
        if (word != null && first >= clause.start()) {
            questions.ask(clause, person, word, new Key.Asked("", Case.GEN), new Phrases.Span(first, person.end()));
        }
    }
}
