package pl.pytajnik.server.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** A draft of an article, and what its teacher made of it. Reviewed once. */
@Entity
@Table(name = "draft")
public class StoredDraft {
    @Id
    private UUID id;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String pattern;
    private String stem;
    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> accepted;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Distractor> distractors;

    @Column(name = "evidence_start")
    private int evidenceStart;

    @Column(name = "evidence_end")
    private int evidenceEnd;

    @Column(name = "evidence_text")
    private String evidenceText;

    private int difficulty;
    private double confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "confidence_parts")
    private List<Confidence.Part> confidenceParts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> reasons;

    @Enumerated(EnumType.STRING)
    private DraftStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "rejection_code")
    private @Nullable RejectionCode rejectionCode;

    @Column(name = "rejection_note")
    private @Nullable String rejectionNote;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredDraft() {}

    StoredDraft(UUID id, StoredArticle article, Draft draft, Instant createdAt) {
        this.id = id;
        this.articleId = article.id();
        this.ownerId = article.ownerId();
        this.kind = draft.kind();
        this.pattern = draft.pattern();
        this.stem = draft.stem();
        this.key = draft.key();
        this.accepted = draft.accepted();
        this.distractors = draft.distractors();
        this.evidenceStart = draft.evidence().start();
        this.evidenceEnd = draft.evidence().end();
        this.evidenceText = draft.evidence().text();
        this.difficulty = draft.difficulty().level();
        this.confidence = draft.confidence().value();
        this.confidenceParts = draft.confidence().parts();
        this.reasons = draft.reasons();
        this.status = DraftStatus.NEW;
        this.createdAt = createdAt;
    }

    /** Takes it into the bank; refused when it was reviewed before. */
    public void accept(Instant now) {
        review(DraftStatus.ACCEPTED, now);
    }

    /** Throws it out; refused when it was reviewed before. */
    public void reject(Rejection rejection, Instant now) {
        review(DraftStatus.REJECTED, now);
        rejectionCode = rejection.code();
        rejectionNote = rejection.note();
    }

    /** Looks at it anew; only what was thrown out can be taken back. */
    public void restore() {
        renew(DraftStatus.REJECTED, ProblemCode.DRAFT_NOT_REJECTED);
    }

    /** Waits again; whoever calls this has taken its item away. */
    public void takeBack() {
        renew(DraftStatus.ACCEPTED, ProblemCode.DRAFT_NOT_ACCEPTED);
    }

    private void renew(DraftStatus verdict, ProblemCode otherwise) {
        if (status != verdict) {
            throw Problem.of(otherwise);
        }
        status = DraftStatus.NEW;
        rejectionCode = null;
        rejectionNote = null;
        reviewedAt = null;
    }

    private void review(DraftStatus verdict, Instant now) {
        if (status != DraftStatus.NEW) {
            throw Problem.of(ProblemCode.DRAFT_ALREADY_REVIEWED);
        }
        status = verdict;
        reviewedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID articleId() {
        return articleId;
    }

    public Kind kind() {
        return kind;
    }

    String pattern() {
        return pattern;
    }

    public String stem() {
        return stem;
    }

    public String key() {
        return key;
    }

    public List<String> accepted() {
        return accepted;
    }

    public List<Distractor> distractors() {
        return distractors;
    }

    public Proof evidence() {
        return new Proof(evidenceStart, evidenceEnd, evidenceText);
    }

    public int difficulty() {
        return difficulty;
    }

    double confidence() {
        return confidence;
    }

    List<Confidence.Part> confidenceParts() {
        return confidenceParts;
    }

    List<String> reasons() {
        return reasons;
    }

    DraftStatus status() {
        return status;
    }

    @Nullable
    Rejection rejection() {
        return rejectionCode == null ? null : new Rejection(rejectionCode, rejectionNote);
    }
}
