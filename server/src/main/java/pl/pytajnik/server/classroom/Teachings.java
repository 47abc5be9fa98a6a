package pl.pytajnik.server.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.classroom.Teaching.TeachingId;

/** Who teaches which class. */
@ApplicationScoped
class Teachings implements PanacheRepositoryBase<Teaching, TeachingId> {
    /** The teachers of a class, the first of them first. */
    List<Teaching> of(UUID classroom) {
        return list("id.classroomId = ?1 order by since, id.teacherId", classroom);
    }
}
