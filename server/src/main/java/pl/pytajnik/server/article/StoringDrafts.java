package pl.pytajnik.server.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Refusal;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * Keeps what generation gave: each question once, whatever became of it before, and none whose evidence is not in the
 * article.
 */
@ApplicationScoped
public class StoringDrafts {
    private final Drafts drafts;
    private final EntityManager database;
    private final Ids ids;
    private final Clock clock;

    public StoringDrafts(Drafts drafts, EntityManager database, Ids ids, Clock clock) {
        this.drafts = drafts;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Two at a time for one article wait for each other, so that a question is not made twice.
     *
     * @param most new ones at most, spread over the article and the kinds, where there are few already
     */
    @Transactional
    public GenerationView into(StoredArticle article, Generation generation, int most) {
        waitForTurn(article);
        Predicate<Draft> proven = draft -> Proof.of(draft.evidence()).standsIn(article.text());
        Map<Question, Draft> found = distinct(generation.drafts().stream().filter(proven));
        Set<Question> known = drafts.questionsOf(article.id());
        List<Draft> fresh = found.entrySet().stream()
                .filter(draft -> known.stream().noneMatch(draft.getKey()::repeats))
                .map(Map.Entry::getValue)
                .toList();
        List<Draft> made = Spread.pick(fresh, most, known, article.text().length());
        store(article, made);
        return GenerationView.of(
                made.size(), found.size() - fresh.size(), fresh.size() - made.size(), refusals(generation, proven));
    }

    /** Refuses drafts of words that have been changed since, or thrown away. */
    private void waitForTurn(StoredArticle article) {
        List<?> unchanged = database.createNativeQuery(
                        "select id from article where id = ?1 and version = ?2 for update", UUID.class)
                .setParameter(1, article.id())
                .setParameter(2, article.version())
                .getResultList();
        if (unchanged.isEmpty()) {
            throw Problem.of(ProblemCode.CONFLICT);
        }
    }

    private static Map<Question, Draft> distinct(Stream<Draft> drafts) {
        Map<Question, Draft> distinct = new LinkedHashMap<>();
        drafts.forEach(draft -> distinct.putIfAbsent(Question.of(draft), draft));
        return distinct;
    }

    /** The best is stored last: lists show the newest id first. */
    private void store(StoredArticle article, List<Draft> bestFirst) {
        List<Draft> bestLast = new ArrayList<>(bestFirst);
        Collections.reverse(bestLast);
        bestLast.forEach(draft -> drafts.persist(new StoredDraft(ids.next(), article, draft, clock.instant())));
    }

    private static List<Refusal> refusals(Generation generation, Predicate<Draft> proven) {
        Stream<Refusal> unproven = generation.drafts().stream()
                .filter(proven.negate())
                .map(draft ->
                        new Refusal(draft.pattern(), "server", "evidence-mismatch", draft.stem(), draft.evidence()));
        return Stream.concat(generation.refusals().stream(), unproven).toList();
    }
}
