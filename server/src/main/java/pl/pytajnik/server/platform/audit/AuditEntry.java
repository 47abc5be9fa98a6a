package pl.pytajnik.server.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One entry of the log; never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {
    private static final int SUBJECT_LENGTH = 200;
    private static final int NOTE_LENGTH = 500;

    @Id
    UUID id;

    Instant at;

    @Nullable
    @Column(name = "actor_id")
    UUID actorId;

    @Enumerated(EnumType.STRING)
    AuditAction action;

    String subject;

    @Nullable
    String note;

    @Nullable
    String address;

    protected AuditEntry() {}

    AuditEntry(UUID id, Instant at, @Nullable String address, Deed deed) {
        this.id = id;
        this.at = at;
        this.address = address;
        this.actorId = deed.actor();
        this.action = deed.action();
        this.subject = cut(deed.subject(), SUBJECT_LENGTH);
        this.note = deed.note() == null ? null : cut(deed.note(), NOTE_LENGTH);
    }

    UUID id() {
        return id;
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }

    /** What is noted, before it has a time. */
    record Deed(
            @Nullable UUID actor,
            AuditAction action,
            String subject,
            @Nullable String note) {}
}
