package pl.pytajnik.server.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions of all files that were read. */
@ApplicationScoped
class ImportQuestions implements PanacheRepositoryBase<ImportQuestion, ImportQuestion.Key> {
    /** In the order of the file, from a position on. */
    List<ImportQuestion> from(UUID importId, int position, @Nullable ImportOutcome outcome, int most) {
        String only = outcome == null ? "" : " and outcome = ?3";
        Object[] parameters =
                outcome == null ? new Object[] {importId, position} : new Object[] {importId, position, outcome};
        return find("key.importId = ?1 and key.position >= ?2" + only + " order by key.position", parameters)
                .page(0, most)
                .list();
    }
}
