package pl.pytajnik.server.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One answer to one question, as it arrived. Appended, never updated. */
@Entity
@Immutable
public class Response {
    /** The device's own counter decides; two devices that count alike are told apart by the time-ordered ids. */
    static final Comparator<Response> BY_SEQUENCE =
            Comparator.comparingInt(Response::sequence).thenComparing(response -> response.id.toString());

    @Id
    private UUID id;

    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column(name = "item_id")
    private UUID itemId;

    private int sequence;

    @Column(name = "choice_id")
    private @Nullable UUID choiceId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "choice_ids")
    private @Nullable List<UUID> choiceIds;

    private @Nullable String text;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "elapsed_millis")
    private @Nullable Long elapsedMillis;

    @Column(name = "received_at")
    private Instant receivedAt;

    private boolean late;

    protected Response() {}

    Response(Attempt attempt, NewResponse response, Instant receivedAt) {
        this(attempt.id(), response, receivedAt);
        this.late = attempt.isTooLate(response, receivedAt);
    }

    /** In time. */
    Response(UUID attemptId, NewResponse response, Instant receivedAt) {
        this.id = response.id();
        this.attemptId = attemptId;
        this.itemId = response.itemId();
        this.sequence = response.sequence();
        this.choiceId = response.choiceId();
        this.choiceIds = response.choiceIds();
        this.text = response.text();
        this.answeredAt = believable(response.answeredAt(), receivedAt);
        this.elapsedMillis = response.elapsedMillis();
        this.receivedAt = receivedAt;
    }

    /** A device's clock may be anywhere: no answer was given after it arrived, nor before there were devices. */
    private static Instant believable(Instant answered, Instant received) {
        if (answered.isAfter(received)) {
            return received;
        }
        return answered.isBefore(Instant.EPOCH) ? Instant.EPOCH : answered.truncatedTo(ChronoUnit.MILLIS);
    }

    UUID id() {
        return id;
    }

    UUID attemptId() {
        return attemptId;
    }

    UUID itemId() {
        return itemId;
    }

    int sequence() {
        return sequence;
    }

    Given given() {
        Set<UUID> chosen =
                choiceId != null ? Set.of(choiceId) : Set.copyOf(Objects.requireNonNullElse(choiceIds, List.of()));
        return new Given(chosen, Objects.requireNonNullElse(text, ""));
    }

    /** When the student answered, as far as the device can be believed. */
    Instant answeredAt() {
        return answeredAt;
    }

    /** After the attempt's start, by a clock nobody can set; null when the device could not tell. */
    @Nullable
    Long elapsedMillis() {
        return elapsedMillis;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** It arrived when the attempt was over; it is kept and does not count. */
    boolean isLate() {
        return late;
    }

    boolean isEmptyText() {
        return text != null && text.isEmpty();
    }
}
