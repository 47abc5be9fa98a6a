package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.item.Proof;
import pl.pytajnik.exchange.item.Span;
import pl.pytajnik.server.article.ArticleView;
import pl.pytajnik.server.article.Articles;
import pl.pytajnik.server.article.BringingArticle;
import pl.pytajnik.server.article.NewArticle;
import pl.pytajnik.server.bank.NewEvidence;

/** Ties the proofs of a file to the teacher's own articles; those that came along are brought, each once. */
@ApplicationScoped
class FindingProof {
    private static final int LONGEST = 2000;

    private final Articles articles;
    private final BringingArticle bringing;
    private final EntityManager database;

    FindingProof(Articles articles, BringingArticle bringing, EntityManager database) {
        this.articles = articles;
        this.bringing = bringing;
        this.database = database;
    }

    /** For one import. */
    Proofs of(UUID teacher, UUID importId) {
        return new Proofs(teacher, importId);
    }

    /** The proofs of one file. */
    final class Proofs {
        private final UUID teacher;
        private final UUID importId;
        /** By the file's own id. */
        private final Map<UUID, Optional<ArticleView>> found = new HashMap<>();

        private Proofs(UUID teacher, UUID importId) {
            this.teacher = teacher;
            this.importId = importId;
        }

        /** Where one of the teacher's articles has these words; empty when none has. */
        Optional<NewEvidence> find(@Nullable Proof proof) {
            if (proof == null || proof.text().isBlank() || proof.text().length() > LONGEST) {
                return Optional.empty();
            }
            Span span = proof.span();
            return span == null
                    ? titled(proof)
                    : found.computeIfAbsent(span.articleId(), this::article).flatMap(article -> at(article, proof));
        }

        private Optional<ArticleView> article(UUID id) {
            BroughtArticle brought = database.find(BroughtArticle.class, new BroughtArticle.Key(importId, id));
            if (brought == null) {
                return articles.maybeView(id, teacher);
            }
            return Optional.of(articles.withText(brought.text(), teacher).orElseGet(() -> bring(brought)));
        }

        private ArticleView bring(BroughtArticle brought) {
            return bringing.by(
                    teacher, new NewArticle(brought.title(), brought.text(), "pl", brought.published(), null));
        }

        private Optional<NewEvidence> titled(Proof proof) {
            return proof.article() == null
                    ? Optional.empty()
                    : articles.titled(proof.article(), teacher).stream()
                            .flatMap(article -> somewhere(article, proof).stream())
                            .findFirst();
        }

        private Optional<NewEvidence> at(ArticleView article, Proof proof) {
            Span span = Objects.requireNonNull(proof.span());
            boolean isThere = article.text().startsWith(proof.text(), span.start())
                    && span.end() == span.start() + proof.text().length();
            return isThere
                    ? Optional.of(new NewEvidence(article.id(), span.start(), span.end()))
                    : somewhere(article, proof);
        }

        private Optional<NewEvidence> somewhere(ArticleView article, Proof proof) {
            int start = article.text().indexOf(proof.text());
            return start < 0
                    ? Optional.empty()
                    : Optional.of(new NewEvidence(
                            article.id(), start, start + proof.text().length()));
        }
    }
}
