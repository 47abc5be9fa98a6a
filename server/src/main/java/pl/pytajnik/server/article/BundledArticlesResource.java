package pl.pytajnik.server.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import pl.pytajnik.content.BundledArticles;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The articles that come with Pytajnik. */
@Path("/api/v1/bundled-articles")
@RolesAllowed(Role.TEACHERS)
public class BundledArticlesResource {
    /** List the articles that come with Pytajnik. Without their texts. */
    @GET
    public Page<BundledArticleView> all() {
        return new Page<>(
                BundledArticles.all().stream()
                        .map(BundledArticleView::withoutText)
                        .toList(),
                null);
    }

    /**
     * Read an article that comes with Pytajnik.
     *
     * @param name its short name, as the list has it
     */
    @GET
    @Path("/{name}")
    public BundledArticleView one(@PathParam("name") String name) {
        return BundledArticles.named(name)
                .map(BundledArticleView::of)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
