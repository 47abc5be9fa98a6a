package pl.pytajnik.server.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pytajnik.server.progress.memory.Fsrs;
import pl.pytajnik.server.progress.memory.Parameters;

/** What memory states are calculated by: an algorithm's version and its parameters. A row never changes; others are added. */
@Entity
@Immutable
@Table(name = "memory_algorithm")
class Algorithm {
    /** The one in use. */
    static final String CURRENT = "fsrs-6-default";

    @Id
    String name;

    String version;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Double> weights;

    double retention;

    @Column(name = "longest_days")
    int longestDays;

    protected Algorithm() {}

    Parameters parameters() {
        return Parameters.DEFAULT.with(weights, retention, longestDays);
    }

    Fsrs scheduler() {
        if (!version.equals(Fsrs.VERSION)) {
            throw new IllegalStateException("no scheduler for " + version);
        }
        return new Fsrs(parameters());
    }
}
