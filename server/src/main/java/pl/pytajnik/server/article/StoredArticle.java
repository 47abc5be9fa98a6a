package pl.pytajnik.server.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.Article;

/** An article as its teacher brought it. Not edited once questions hang on it: evidence points into its text. */
@Entity
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

    @Version
    private int version = 1;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredArticle() {}

    StoredArticle(UUID id, UUID ownerId, NewArticle article, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.createdAt = createdAt;
        become(article);
    }

    /** @param article in plain text, its language known */
    final void become(NewArticle article) {
        title = article.title();
        text = article.text();
        language = Objects.requireNonNull(article.language());
        published = article.published();
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

    public String text() {
        return text;
    }

    String language() {
        return language;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** What the engine reads. */
    Article content() {
        return new Article(title, text, published);
    }
}
