package pl.pytajnik.server.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.article.Drafting.HOW_MANY;
import static pl.pytajnik.server.article.Drafting.TEXT;
import static pl.pytajnik.server.article.Drafting.WHEN;
import static pl.pytajnik.server.article.Drafting.WHO;
import static pl.pytajnik.server.article.Drafting.anyArticle;
import static pl.pytajnik.server.article.Drafting.store;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Difficulty;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Evidence;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.server.platform.AtOnce;

@QuarkusTest
class StoringDraftsTest {
    @Test
    void into_sameQuestionsAgain_makesNone() {
        JsonPath teacher = anyTeacher();
        String article = anyArticle(teacher).getString("id");
        assertThat(store(article, teacher, List.of(WHO, WHEN)))
                .isEqualTo(new GenerationView(2, 0, 0, List.of(), List.of()));
        assertThat(store(article, teacher, List.of(WHO, HOW_MANY, HOW_MANY)))
                .isEqualTo(new GenerationView(1, 1, 0, List.of(), List.of()));
        drafts(teacher, article).then().body("items", hasSize(3));
    }

    @Test
    void into_fewerThanThereAre_takesWhatTheArticleHasFewOf() {
        JsonPath teacher = anyTeacher();
        String article = anyArticle(teacher).getString("id");
        store(article, teacher, List.of(WHO));
        Draft moreOfTheSame = Drafting.draft(
                Kind.WHO,
                "Czym zajmowała się Maria Zielińska?",
                List.of("nauczycielka"),
                List.of("lekarka", "aptekarka", "malarka"),
                "Założyła ją nauczycielka Maria Zielińska.");
        assertThat(store(article, teacher, List.of(moreOfTheSame, WHEN), 1))
                .isEqualTo(new GenerationView(1, 0, 1, List.of(), List.of()));
        drafts(teacher, article).then().body("items.kind", contains("WHEN", "WHO"));
    }

    @Test
    void into_rejectedQuestion_isNotMadeAgain() {
        JsonPath teacher = anyTeacher();
        String article = anyArticle(teacher).getString("id");
        store(article, teacher, List.of(WHO));
        String draft = drafts(teacher, article).jsonPath().getString("items[0].id");
        as(teacher)
                .body(Map.of("code", "V1"))
                .post("/api/v1/drafts/{id}/rejection", draft)
                .then()
                .statusCode(200);
        assertThat(store(article, teacher, List.of(WHO)).made()).isZero();
    }

    @Test
    void into_evidenceThatIsNotInTheArticle_isRefused() {
        JsonPath teacher = anyTeacher();
        String article = anyArticle(teacher).getString("id");
        Evidence shifted = new Evidence(
                1, WHO.evidence().text().length() + 1, WHO.evidence().text());
        Draft unproven = new Draft(
                WHO.kind(),
                "X1",
                WHO.stem(),
                WHO.key(),
                List.of(),
                List.of(),
                shifted,
                new Difficulty(1, List.of()),
                Confidence.ofPattern(0.5),
                List.of());
        GenerationView made = store(article, teacher, List.of(unproven));
        assertThat(made.made()).isZero();
        assertThat(made.refusals()).extracting(RefusalView::reason).containsExactly("evidence-mismatch");
        drafts(teacher, article).then().body("items", hasSize(0));
    }

    @Test
    void into_severalAtOnce_makesEachQuestionOnce() throws Exception {
        JsonPath teacher = anyTeacher();
        String article = anyArticle(teacher).getString("id");
        List<GenerationView> views = AtOnce.send(4, () -> store(article, teacher, List.of(WHO, WHEN, HOW_MANY)));
        assertThat(views.stream().mapToInt(GenerationView::made).sum()).isEqualTo(3);
        drafts(teacher, article).then().body("items", hasSize(3));
    }

    @Test
    void list_afterGeneration_isBestFirstAndProven() {
        JsonPath teacher = anyTeacher();
        String article = anyArticle(teacher).getString("id");
        store(article, teacher, List.of(HOW_MANY, WHO, WHEN));
        JsonPath drafts = drafts(teacher, article)
                .then()
                .body("items.kind", contains("HOW_MANY", "WHO", "WHEN"))
                .body("items[0].key", is("240"), "items[0].accepted", contains("dwieście czterdzieści"))
                .body("items[0].distractors[0].text", is("24"), "items[0].status", is("NEW"))
                .extract()
                .jsonPath();
        int start = drafts.getInt("items[1].evidence.start");
        int end = drafts.getInt("items[1].evidence.end");
        assertThat(TEXT.substring(start, end)).isEqualTo(drafts.getString("items[1].evidence.text"));
    }

    private static io.restassured.response.Response drafts(JsonPath teacher, String article) {
        return as(teacher).get("/api/v1/articles/{id}/drafts", article);
    }
}
