package pl.pytajnik.content.question;

import java.util.List;
import java.util.Optional;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;

/** A pattern that looks at one clause at a time. */
public interface ClausePattern extends Pattern {
    /** What the pattern sees in the clause. */
    Optional<Candidate> candidate(Clause clause);

    @Override
    default List<Candidate> candidates(Document document) {
        return document.allClauses().stream()
                .map(this::candidate)
                .flatMap(Optional::stream)
                .toList();
    }
}
