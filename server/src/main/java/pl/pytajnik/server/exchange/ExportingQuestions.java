package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;
import pl.pytajnik.server.article.Articles;
import pl.pytajnik.server.bank.ItemEvidence;
import pl.pytajnik.server.bank.ItemFilter;
import pl.pytajnik.server.bank.ItemView;
import pl.pytajnik.server.bank.ShowingItems;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.quiz.EditionView;
import pl.pytajnik.server.quiz.Editions;
import pl.pytajnik.server.quiz.QuizView;
import pl.pytajnik.server.quiz.Quizzes;

/** Gathers what a teacher wants to have as a file. */
@ApplicationScoped
class ExportingQuestions {
    private static final String BANK = "Pytania";

    private final ShowingItems showing;
    private final Quizzes quizzes;
    private final Editions editions;
    private final Articles articles;

    ExportingQuestions(ShowingItems showing, Quizzes quizzes, Editions editions, Articles articles) {
        this.showing = showing;
        this.quizzes = quizzes;
        this.editions = editions;
        this.articles = articles;
    }

    /** The newest versions of a quiz's items, in its order; what it draws by chance is told, not carried out. */
    Export quiz(UUID teacher, UUID quizId) {
        QuizView quiz = quizzes.view(quizId, teacher);
        Sections sections = Sections.of(quiz);
        List<ItemView> items = showing.owned(teacher, sections.items());
        return new Export(
                set(teacher, quiz.id(), quiz.title(), sections, items), outgoing(teacher, items), sections.draws());
    }

    /** All that an edition may ask, as it was published. */
    Export edition(UUID teacher, UUID editionId) {
        EditionView edition = editions.view(editionId, teacher);
        Sections sections = Sections.of(edition);
        List<ItemView> items = showing.inVersions(teacher, editions.questions(editionId));
        return new Export(
                set(teacher, edition.id(), edition.title(), sections, items),
                outgoing(teacher, items),
                sections.draws());
    }

    /** What a filter finds in the bank, newest first, however much that is. */
    Export bank(UUID teacher, ItemFilter filter) {
        Iterable<ItemView> found = () -> new Pages<>(query -> showing.found(teacher, filter, query), ItemView::id);
        Set<UUID> cited = new LinkedHashSet<>();
        found.forEach(item -> cited.addAll(cited(List.of(item))));
        QuestionSet set = new QuestionSet(null, BANK, List.of(), new Cited(articles, teacher, List.copyOf(cited)));
        return new Export(set, () -> new Pages<>(query -> page(teacher, filter, query), Item::id), 0);
    }

    private List<Item> page(UUID teacher, ItemFilter filter, PageQuery query) {
        return outgoing(teacher, showing.found(teacher, filter, query));
    }

    private QuestionSet set(UUID teacher, UUID id, String title, Sections sections, List<ItemView> items) {
        return new QuestionSet(id, title, sections.parts(), new Cited(articles, teacher, cited(items)));
    }

    private List<Item> outgoing(UUID teacher, List<ItemView> items) {
        List<UUID> cited = cited(items);
        Map<UUID, String> titles = cited.isEmpty() ? Map.of() : articles.titles(cited, teacher);
        return items.stream().map(item -> Outgoing.of(item, titles)).toList();
    }

    private static List<UUID> cited(List<ItemView> items) {
        return items.stream()
                .map(ItemView::evidence)
                .filter(Objects::nonNull)
                .map(ItemEvidence::articleId)
                .distinct()
                .toList();
    }
}
