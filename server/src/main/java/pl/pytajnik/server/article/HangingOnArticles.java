package pl.pytajnik.server.article;

import java.util.UUID;

/** What else may point into an article: packages that come after this one say so. */
public interface HangingOnArticles {
    boolean hangsOn(UUID articleId);
}
