package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pytajnik.server.event.EventType;
import pl.pytajnik.server.event.RecordingEvent;
import pl.pytajnik.server.platform.audit.Audit;
import pl.pytajnik.server.platform.audit.AuditAction;
import pl.pytajnik.server.quiz.Ruling;

/** Writes down that there is a ruling: for operators in the audit log, for programs as an event. */
@ApplicationScoped
class AnnouncingRuling {
    private final Audit audit;
    private final RecordingEvent recording;

    AnnouncingRuling(Audit audit, RecordingEvent recording) {
        this.audit = audit;
        this.recording = recording;
    }

    void of(Ruling ruling, RegradeOutcome outcome) {
        ItemRuled event = ItemRuled.of(ruling, outcome.changed());
        switch (ruling.decision()) {
            case VOIDED -> recording.of(ruling.teacherId(), EventType.ITEM_VOIDED, event);
            case AS_PUBLISHED -> recording.of(ruling.teacherId(), EventType.ITEM_RESTORED, event);
            case REKEYED -> {
                // each attempt it changes has an event of its own
            }
        }
        audit.note(
                ruling.teacherId(),
                AuditAction.EDITION_RULED,
                "edition " + ruling.editionId(),
                ruling.decision() + " item " + ruling.itemId() + ", attempts changed: " + outcome.changed());
    }
}
