package pl.pytajnik.server.statistics;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;

/** Whole classes of students who have submitted an assignment, put straight into the database: marks as a test wants. */
@ApplicationScoped
public class Sittings {
    private final EntityManager database;

    Sittings(EntityManager database) {
        this.database = database;
    }

    /**
     * One new student and one submitted attempt for each row.
     *
     * @param rows what each item brought, 0 to 1
     */
    @Transactional
    public void store(String assignment, List<String> items, List<double[]> rows) {
        rows.forEach(row -> store(UUID.fromString(assignment), items, row));
    }

    private void store(UUID assignment, List<String> items, double[] row) {
        UUID student = id();
        UUID attempt = id();
        run("""
                insert into account (id, role, name, secret_hash, created_at)
                values (?1, 'STUDENT', 'Uczeń', 'x', now())""", student);
        run("""
                insert into attempt (id, assignment_id, student_id, number, started_at, state, submitted_at, score,
                    max_score, created_at)
                values (?1, ?2, ?3, 1, now(), 'SUBMITTED', now(), ?4, ?5, now())""", attempt, assignment, student, DoubleStream.of(row).sum(), row.length);
        for (int i = 0; i < row.length; i++) {
            UUID item = UUID.fromString(items.get(i));
            UUID response = id();
            run("""
                    insert into response (id, attempt_id, item_id, sequence, text, answered_at, received_at, late)
                    values (?1, ?2, ?3, 1, 'x', now(), now(), false)""", response, attempt, item);
            run("""
                    insert into score (attempt_id, item_id, student_id, kind, response_id, fraction)
                    values (?1, ?2, ?3, 'WHO', ?4, ?5)""", attempt, item, student, response, row[i]);
        }
    }

    private void run(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    private static UUID id() {
        return Generators.timeBasedEpochGenerator().generate();
    }
}
