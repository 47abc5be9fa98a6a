package pl.pytajnik.server.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.server.platform.Allowance;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.RateLimits;
import pl.pytajnik.server.platform.Role;

/** Questions for those who only want questions: a text goes in, nothing is stored. */
@Path("/api/v1/generations")
@RolesAllowed(Role.TEACHERS)
public class GenerationsResource {
    private static final Allowance GENERATIONS = new Allowance("generation", 30, Duration.ofSeconds(4));

    private final Thinking thinking;
    private final RateLimits limits;
    private final Caller caller;

    public GenerationsResource(Thinking thinking, RateLimits limits, Caller caller) {
        this.thinking = thinking;
        this.limits = limits;
        this.caller = caller;
    }

    /**
     * Make questions from a text without storing anything. Answers 503 with Retry-After when as many generations run as
     * the server has processors.
     */
    @POST
    public TextGenerationView generate(@NotNull @Valid NewTextGeneration generation) {
        limits.take(GENERATIONS, caller.id().toString());
        Article article = generation.article();
        NewGeneration wanted = generation.wanted();
        Generation found = thinking.about(article, wanted);
        List<Draft> drafts = Spread.pick(
                found.drafts(), wanted.most(), List.of(), article.text().length());
        boolean explain = Boolean.TRUE.equals(generation.explain());
        return TextGenerationView.of(article.text(), drafts, explain ? found.refusals() : null);
    }
}
