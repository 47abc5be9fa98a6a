package pl.pytajnik.server.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.item.QuestionSet;
import pl.pytajnik.exchange.item.Section;

/** A file that was read, and whether its questions were taken into the bank. */
@Entity
class Import {
    private static final int LONGEST_TITLE = 300;
    /** Whoever takes it longer than this has died. */
    static final Duration LEASE = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private Format format;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Section> sections;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private int taken;

    @Column(name = "taking_since")
    private @Nullable Instant takingSince;

    @Column(name = "quiz_id")
    private @Nullable UUID quizId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Import() {}

    Import(UUID id, UUID ownerId, String fileName, Format format, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.fileName = fileName;
        this.format = format;
        this.title = fileName;
        this.sections = List.of();
        this.state = ImportState.READ;
        this.createdAt = createdAt;
    }

    void isSet(QuestionSet set) {
        String whole = set.title().replaceAll("\\p{Cntrl}+", " ").strip();
        title = whole.isEmpty() ? fileName : whole.substring(0, Math.min(LONGEST_TITLE, whole.length()));
        sections = set.sections();
    }

    /** Claims it; false when it is being taken, or is taken already. */
    boolean claim(Instant now) {
        boolean isFree = state == ImportState.READ
                || state == ImportState.TAKING
                        && takingSince != null
                        && takingSince.plus(LEASE).isBefore(now);
        if (isFree) {
            state = ImportState.TAKING;
            takingSince = now;
            taken = 0;
        }
        return isFree;
    }

    void release() {
        state = ImportState.READ;
        takingSince = null;
        taken = 0;
    }

    void progress(int soMany) {
        taken = soMany;
    }

    void isTaken(int soMany, @Nullable UUID asQuiz) {
        state = ImportState.TAKEN;
        taken = soMany;
        quizId = asQuiz;
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    Format format() {
        return format;
    }

    String title() {
        return title;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    ImportState state() {
        return state;
    }

    int taken() {
        return taken;
    }

    @Nullable
    UUID quizId() {
        return quizId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
