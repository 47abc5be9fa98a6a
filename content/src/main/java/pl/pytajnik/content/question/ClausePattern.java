package pl.pytajnik.content.question;

import java.util.List;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;

/** A pattern that looks at one clause at a time. */
public interface ClausePattern extends Pattern {
    /** What the pattern sees in the clause; empty when its trigger is not there. */
    List<Finding> look(Clause clause);

    /** True when its stems say who says so, as {@link Rest#addWhole} does; else it sees no clause that is somebody's word. */
    default boolean keepsAttribution() {
        return false;
    }

    @Override
    default List<Finding> findings(Document document) {
        List<Clause> clauses = keepsAttribution() ? document.clausesAndReports() : document.allClauses();
        return clauses.stream().flatMap(clause -> look(clause).stream()).toList();
    }
}
