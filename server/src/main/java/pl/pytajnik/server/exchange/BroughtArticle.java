package pl.pytajnik.server.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.item.Article;

/** An article that came along with a file. */
@Entity
@Immutable
@Table(name = "import_article")
class BroughtArticle {
    @EmbeddedId
    private Key key;

    private String title;
    private String text;
    private @Nullable LocalDate published;

    protected BroughtArticle() {}

    BroughtArticle(UUID importId, Article article) {
        this.key = new Key(importId, article.id());
        this.title = article.title();
        this.text = article.text();
        this.published = article.published();
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /** @param id the file's */
    @Embeddable
    record Key(@Column(name = "import_id") UUID importId, UUID id) {}
}
