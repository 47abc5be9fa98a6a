package pl.pytajnik.server.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class AuditTest {
    @Inject
    Audit audit;

    @Inject
    AuditEntries entries;

    @Inject
    ForgettingEntries forgetting;

    @Inject
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void note_rolledBack_leavesNothing() {
        String subject = "thing " + UUID.randomUUID();
        QuarkusTransaction.begin();
        audit.note(null, AuditAction.ACCOUNT_ERASED, subject);
        QuarkusTransaction.rollback();
        assertThat(entries.count("subject", subject)).isZero();
    }

    @Test
    void noteRefused_callerRolledBack_stays() {
        String subject = "thing " + UUID.randomUUID();
        QuarkusTransaction.begin();
        audit.noteRefused(null, AuditAction.SIGN_IN_FAILED, subject);
        QuarkusTransaction.rollback();
        assertThat(entries.count("subject", subject)).isOne();
    }

    @Test
    void note_outsideOfATransaction_isRefused() {
        assertThatThrownBy(() -> audit.note(null, AuditAction.ACCOUNT_ERASED, "x"))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void old_entries_goAndYoungOnesStay() {
        String old = "thing " + UUID.randomUUID();
        String young = "thing " + UUID.randomUUID();
        audit.noteRefused(null, AuditAction.SIGN_IN_FAILED, old);
        clock.advance(Duration.ofDays(399));
        audit.noteRefused(null, AuditAction.SIGN_IN_FAILED, young);
        forgetting.old();
        assertThat(entries.count("subject", old)).isOne();
        clock.advance(Duration.ofDays(2));
        forgetting.old();
        assertThat(entries.count("subject", old)).isZero();
        assertThat(entries.count("subject", young)).isOne();
    }

    @Test
    void note_overlongText_isCutToWhatIsKept() {
        String subject = UUID.randomUUID() + "😀".repeat(300);
        QuarkusTransaction.requiringNew()
                .run(() -> audit.note(null, AuditAction.ACCOUNT_ERASED, subject, "ą".repeat(1000)));
        AuditEntry kept =
                entries.find("subject like ?1", subject.substring(0, 36) + "%").firstResult();
        assertThat(kept.subject.codePointCount(0, kept.subject.length())).isEqualTo(200);
        assertThat(kept.note).hasSize(500);
    }
}
