package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.EntityTag;
import pl.pytajnik.server.quiz.Assignment;

/** Tells by one statement whether the results of an assignment have changed, so that asking often is cheap. */
@ApplicationScoped
class Newest {
    private static final String STATE = """
            select md5(concat_ws('/',
                (select version from assignment where id = :assignment),
                (select string_agg(concat_ws(' ', id, state, score, max_score, submitted_at, ends_at), ',' order by id)
                    from attempt where assignment_id = :assignment),
                (select count(*) from response r join attempt t on t.id = r.attempt_id
                    where t.assignment_id = :assignment),
                (select string_agg(concat_ws(' ', student_id, nickname, left_at), ',' order by student_id)
                    from enrolment where classroom_id = :classroom)))""";

    private final EntityManager database;

    Newest(EntityManager database) {
        this.database = database;
    }

    EntityTag of(Assignment assignment) {
        return new EntityTag((String) database.createNativeQuery(STATE, String.class)
                .setParameter("assignment", assignment.id())
                .setParameter("classroom", assignment.classroomId())
                .getSingleResult());
    }
}
