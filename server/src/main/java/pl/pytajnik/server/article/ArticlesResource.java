package pl.pytajnik.server.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** A teacher's articles, and the drafts made from each. */
@Path("/api/v1/articles")
@RolesAllowed(Role.TEACHERS)
public class ArticlesResource {
    private final Articles articles;
    private final Drafts drafts;
    private final BringingArticle bringing;
    private final GeneratingDrafts generating;
    private final Caller caller;

    public ArticlesResource(
            Articles articles, Drafts drafts, BringingArticle bringing, GeneratingDrafts generating, Caller caller) {
        this.articles = articles;
        this.drafts = drafts;
        this.bringing = bringing;
        this.generating = generating;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    public ArticleView bring(@NotNull @Valid NewArticle article) {
        return bringing.by(caller.id(), article);
    }

    @GET
    public Page<ArticleSummary> list(@BeanParam @Valid PageQuery page) {
        return Page.of(articles.newestFirst(caller.id(), page), page, ArticleSummary::id, summary -> summary);
    }

    @GET
    @Path("/{id}")
    public ArticleView one(@PathParam("id") UUID id) {
        return ArticleView.of(articles.owned(id, caller.id()));
    }

    @POST
    @Path("/{id}/generations")
    public GenerationView generate(@PathParam("id") UUID id) {
        return generating.from(id, caller.id());
    }

    /** Best first; what a later generation added comes before it. */
    @GET
    @Path("/{id}/drafts")
    public Page<DraftView> drafts(
            @PathParam("id") UUID id, @BeanParam DraftFilter filter, @BeanParam @Valid PageQuery page) {
        articles.requireOwned(id, caller.id());
        return Page.of(drafts.bestFirst(id, filter, page), page, StoredDraft::id, DraftView::of);
    }
}
