package pl.pytajnik.server.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What can happen. The names on the wire never change their meaning. */
public enum EventType {
    EDITION_PUBLISHED("edition.published"),
    ASSIGNMENT_SET("assignment.set"),
    ATTEMPT_SUBMITTED("attempt.submitted"),
    ITEM_VOIDED("item.voided"),
    ITEM_RESTORED("item.restored"),
    ATTEMPT_RESCORED("attempt.rescored"),
    /** Sent only to one webhook, by hand, to try it. */
    WEBHOOK_PING("webhook.ping");

    private final String wire;

    EventType(String wire) {
        this.wire = wire;
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    static Optional<EventType> ofWire(String wire) {
        return Arrays.stream(values()).filter(type -> type.wire.equals(wire)).findFirst();
    }

    /** For JAX-RS, which reads query parameters by it and answers 404 or its problem when it throws. */
    public static EventType fromString(String wire) {
        return ofWire(wire).orElseThrow(() -> new IllegalArgumentException("no type of event: " + wire));
    }
}
