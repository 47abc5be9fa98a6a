package pl.pytajnik.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.content.BundledArticle;
import pl.pytajnik.content.BundledArticles;
import pl.pytajnik.server.article.ArticleView;
import pl.pytajnik.server.article.BringingArticle;
import pl.pytajnik.server.article.Drafts;
import pl.pytajnik.server.article.GeneratingDrafts;
import pl.pytajnik.server.article.NewArticle;
import pl.pytajnik.server.article.StoredDraft;
import pl.pytajnik.server.article.TextFormat;
import pl.pytajnik.server.bank.Acceptance;
import pl.pytajnik.server.bank.AcceptingDraft;
import pl.pytajnik.server.bank.ItemView;
import pl.pytajnik.server.quiz.CompilingQuiz;
import pl.pytajnik.server.quiz.Mode;
import pl.pytajnik.server.quiz.NewAssignment;
import pl.pytajnik.server.quiz.NewQuiz;
import pl.pytajnik.server.quiz.PublishingQuiz;
import pl.pytajnik.server.quiz.SettingAssignment;

/** The bundled articles for a teacher, and of one a quiz that a class can practise at once. */
@ApplicationScoped
class DemoQuiz {
    private static final int QUESTIONS = 10;

    /** The article that gives questions of every kind. */
    private static final String SHOWN = "korea-rosja";

    private final BringingArticle bringing;
    private final GeneratingDrafts generating;
    private final Drafts drafts;
    private final AcceptingDraft accepting;
    private final CompilingQuiz compiling;
    private final PublishingQuiz publishing;
    private final SettingAssignment setting;

    DemoQuiz(
            BringingArticle bringing,
            GeneratingDrafts generating,
            Drafts drafts,
            AcceptingDraft accepting,
            CompilingQuiz compiling,
            PublishingQuiz publishing,
            SettingAssignment setting) {
        this.bringing = bringing;
        this.generating = generating;
        this.drafts = drafts;
        this.accepting = accepting;
        this.compiling = compiling;
        this.publishing = publishing;
        this.setting = setting;
    }

    void make(UUID teacher, UUID classroom) {
        for (BundledArticle bundled : BundledArticles.all()) {
            ArticleView article = bringing.by(teacher, brought(bundled));
            if (bundled.name().equals(SHOWN)) {
                show(article, teacher, classroom);
            }
        }
    }

    private void show(ArticleView article, UUID teacher, UUID classroom) {
        generating.from(article.id(), teacher);
        List<UUID> items = accept(best(article.id()), teacher);
        if (!items.isEmpty()) {
            set(new NewQuiz(article.title(), items), teacher, classroom);
        }
    }

    private static NewArticle brought(BundledArticle bundled) {
        return new NewArticle(
                bundled.article().title(), bundled.article().text(), "pl", bundled.date(), TextFormat.PLAIN);
    }

    private List<StoredDraft> best(UUID article) {
        return drafts.find("articleId = ?1 order by id desc", article)
                .page(0, QUESTIONS)
                .list();
    }

    private List<UUID> accept(List<StoredDraft> best, UUID teacher) {
        return best.stream()
                .map(draft -> accepting.by(teacher, draft.id(), Acceptance.asItIs()))
                .map(ItemView::id)
                .toList();
    }

    private void set(NewQuiz quiz, UUID teacher, UUID classroom) {
        UUID edition = publishing.by(teacher, compiling.by(teacher, quiz).id()).id();
        setting.by(teacher, NewAssignment.of(edition, classroom, Mode.PRACTICE));
    }
}
