package pl.pytajnik.content.question;

import java.util.List;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;

/** A pattern that looks at one clause at a time. */
public interface ClausePattern extends Pattern {
    /** What the pattern sees in the clause; empty when its trigger is not there. */
    List<Finding> look(Clause clause);

    @Override
    default List<Finding> findings(Document document) {
        return document.allClauses().stream()
                .flatMap(clause -> look(clause).stream())
                .toList();
    }
}
