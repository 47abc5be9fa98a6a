package pl.pytajnik.server.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.Article;

/** An article as its teacher brought it. Never edited: evidence points into its text. */
@Entity
@Immutable
@Table(name = "article")
public class StoredArticle {
    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String title;
    private String text;
    private String language;
    private @Nullable LocalDate published;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredArticle() {}

    StoredArticle(UUID id, UUID ownerId, NewArticle article, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.title = article.title();
        this.text = article.text();
        this.language = article.language();
        this.published = article.published();
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String language() {
        return language;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** What the engine reads. */
    Article content() {
        return new Article(title, text, published);
    }
}
