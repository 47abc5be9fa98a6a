package pl.pytajnik.server.bank;

import jakarta.inject.Singleton;
import java.util.UUID;
import pl.pytajnik.server.article.HangingOnArticles;

/** Items point into the articles they come from. */
@Singleton
class ItemsOnArticles implements HangingOnArticles {
    private final ItemVersions versions;

    ItemsOnArticles(ItemVersions versions) {
        this.versions = versions;
    }

    @Override
    public boolean hangsOn(UUID articleId) {
        return versions.count("articleId", articleId) > 0;
    }
}
