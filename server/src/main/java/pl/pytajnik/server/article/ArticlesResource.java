package pl.pytajnik.server.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.VersionTag;

/** A teacher's articles, and the drafts made from each. */
@Path("/api/v1/articles")
@RolesAllowed(Role.TEACHERS)
public class ArticlesResource {
    private final Articles articles;
    private final Drafts drafts;
    private final BringingArticle bringing;
    private final KeepingArticle keeping;
    private final GeneratingDrafts generating;
    private final Caller caller;

    public ArticlesResource(
            Articles articles,
            Drafts drafts,
            BringingArticle bringing,
            KeepingArticle keeping,
            GeneratingDrafts generating,
            Caller caller) {
        this.articles = articles;
        this.drafts = drafts;
        this.bringing = bringing;
        this.keeping = keeping;
        this.generating = generating;
        this.caller = caller;
    }

    /**
     * Bring an article. A Polish text to ask about; without {@code "language": "pl"} one that does not look Polish is
     * refused.
     */
    @POST
    @ResponseStatus(201)
    public ArticleView bring(@NotNull @Valid NewArticle article) {
        return bringing.by(caller.id(), article);
    }

    /** List one's articles. Newest first, without their texts, with how many of their drafts wait and were accepted. */
    @GET
    public Page<ArticleSummary> list(@BeanParam @Valid PageQuery page) {
        return Page.of(articles.newestFirst(caller.id(), page), page, ArticleSummary::id, summary -> summary);
    }

    /** Read an article. With its ETag, for changing it. */
    @GET
    @Path("/{id}")
    public RestResponse<ArticleView> one(@PathParam("id") UUID id) {
        return tagged(ArticleView.of(articles.owned(id, caller.id())));
    }

    /**
     * Change an article. Refused with 409 as soon as a question hangs on it; until then drafts nobody has reviewed go
     * with the old words.
     */
    @PATCH
    @Path("/{id}")
    public RestResponse<ArticleView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ArticleChange change) {
        return tagged(keeping.change(caller.id(), id, ifMatch, change));
    }

    /**
     * Delete an article. Only while no draft of it is reviewed and no item points into it; its other drafts go with it.
     */
    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") UUID id) {
        keeping.delete(caller.id(), id);
    }

    /**
     * Make drafts from an article. With an empty object, all there are; for more than the limit let through, the same request
     * again: it gives others, spread over the article and the kinds, until {@code nothing-left} is among the warnings.
     */
    @POST
    @Path("/{id}/generations")
    public GenerationView generate(@PathParam("id") UUID id, @Valid @Nullable NewGeneration wanted) {
        return generating.from(id, caller.id(), wanted == null ? NewGeneration.ALL : wanted);
    }

    /**
     * Tell why sentences gave no question. Or not another one: for the sentences between two places of the text.
     *
     * @param start where to begin, in UTF-16 code units from the start of the text
     * @param end where to stop, not included, in UTF-16 code units
     */
    @GET
    @Path("/{id}/refusals")
    public Page<RefusalView> refusals(
            @PathParam("id") UUID id,
            @QueryParam("start") @DefaultValue("0") @Min(0) int start,
            @QueryParam("end") @DefaultValue("200000") @Min(1) int end) {
        return new Page<>(generating.refusals(id, caller.id(), new NewGeneration.Span(start, end)), null);
    }

    /** List the drafts of an article. Best first; what a later generation added comes before it. */
    @GET
    @Path("/{id}/drafts")
    public Page<DraftView> drafts(
            @PathParam("id") UUID id, @BeanParam DraftFilter filter, @BeanParam @Valid PageQuery page) {
        articles.requireOwned(id, caller.id());
        return Page.of(drafts.bestFirst(id, filter, page), page, StoredDraft::id, DraftView::of);
    }

    private static RestResponse<ArticleView> tagged(ArticleView article) {
        return ResponseBuilder.ok(article).tag(VersionTag.of(article.version())).build();
    }
}
