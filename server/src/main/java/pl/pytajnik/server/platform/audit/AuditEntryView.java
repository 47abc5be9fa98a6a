package pl.pytajnik.server.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log on the wire.
 *
 * @param at when
 * @param actor the account that did it; null for the server itself and for who was not known
 * @param action what was done
 * @param subject what it was done to: an account's id, or an id with the sort of thing before it
 * @param note more about it, such as the scopes of a key; null when there is nothing to say
 * @param address where the request came from: an IPv4 address, or the network of an IPv6 one
 */
record AuditEntryView(
        UUID id,
        Instant at,
        @Nullable UUID actor,
        AuditAction action,
        String subject,
        @Nullable String note,
        @Nullable String address) {
    static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(
                entry.id, entry.at, entry.actorId, entry.action, entry.subject, entry.note, entry.address);
    }
}
