package pl.pytajnik.server.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.article.Drafting.WHO;
import static pl.pytajnik.server.article.Drafting.anyArticle;
import static pl.pytajnik.server.article.Drafting.store;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.BundledArticle;
import pl.pytajnik.content.BundledArticles;
import pl.pytajnik.content.question.Kind;

@QuarkusTest
class GenerationsTest {
    private static final BundledArticle BUNDLED =
            BundledArticles.named("korea-rosja").orElseThrow();

    @Inject
    Thinking thinking;

    private JsonPath teacher;

    @BeforeEach
    void signUp() {
        teacher = anyTeacher();
    }

    @Test
    void more_askedFor_givesWhatTheLimitHeldBackAndNothingTwice() {
        String article = bundled();
        int heldBack = generate(article, Map.of("limit", 3))
                .statusCode(200)
                .body("made", is(3), "heldBack", greaterThan(3))
                .extract()
                .path("heldBack");
        generate(article, Map.of("limit", 3)).body("made", is(3), "heldBack", lessThan(heldBack));
        generate(article, Map.of("kinds", List.of("WHEN"))).body("heldBack", is(0));
        generate(article, Map.of()).body("heldBack", is(0), "warnings", hasSize(0));
        List<String> stems = as(teacher)
                .get("/api/v1/articles/{id}/drafts?limit=100", article)
                .path("items.stem");
        Set<String> distinct = new HashSet<>(stems);
        assertThat(stems).hasSize(distinct.size()).hasSizeGreaterThanOrEqualTo(6);
        generate(article, Map.of()).body("made", is(0));
    }

    @Test
    void more_untilNothingIsLeft_givesNoDraftTwiceAndSaysSo() {
        int all = generate(bundled(), Map.of()).extract().path("made");
        String article = bundled();
        Set<List<Object>> seen = new HashSet<>();
        while (seen.size() < all) {
            int before = seen.size();
            int made = generate(article, Map.of("limit", 10))
                    .body("made", is(Math.min(10, all - before)), "warnings", hasSize(0))
                    .body("heldBack", is(Math.max(0, all - before - 10)), "alreadyKnown", is(before))
                    .extract()
                    .path("made");
            List<Map<String, Object>> drafts = newest(article, made);
            drafts.forEach(draft -> seen.add(List.of(draft.get("stem"), draft.get("key"), draft.get("evidence"))));
            assertThat(seen).hasSize(before + made);
            decide(drafts);
        }
        generate(article, Map.of("limit", 10)).body("made", is(0), "warnings", contains("nothing-left"));
    }

    @Test
    void more_ofOneKind_saysWhenItIsUsedUp() {
        String article = bundled();
        generate(article, Map.of("kinds", List.of("WHEN"))).body("warnings", hasSize(0));
        generate(article, Map.of("kinds", List.of("WHEN"))).body("made", is(0), "warnings", contains("nothing-left"));
        generate(article, Map.of("kinds", List.of("WHO"))).body("made", greaterThan(0), "warnings", hasSize(0));
    }

    @Test
    void aPolishTextWithoutQuestions_saysThatNothingWasFound() {
        String article = as(teacher)
                .body(Map.of("title", "T", "text", "Padał deszcz i wiał zimny wiatr, a nikt nie wychodził z domu."))
                .post("/api/v1/articles")
                .path("id");
        generate(article, Map.of()).body("made", is(0), "warnings", contains("nothing-found"));
    }

    @Test
    void few_areSpreadOverTheArticle() {
        String article = bundled();
        generate(article, Map.of("limit", 5)).body("made", is(5));
        assertThat(eighths(newest(article, 5))).hasSizeGreaterThanOrEqualTo(4);
        JsonPath answer = once(Map.of("text", BUNDLED.article().text(), "limit", 5))
                .extract()
                .jsonPath();
        assertThat(eighths(answer.getList("drafts"))).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void kindsAndSpan_limitWhatIsAsked() {
        String article = bundled();
        generate(article, Map.of("kinds", List.of("WHO"), "among", Map.of("start", 0, "end", 800)));
        JsonPath drafts = as(teacher)
                .get("/api/v1/articles/{id}/drafts", article)
                .then()
                .body("items.kind", everyItem(is("WHO")), "items.evidence.start", everyItem(lessThan(800)))
                .extract()
                .jsonPath();
        assertThat(drafts.getList("items")).isNotEmpty();
        as(teacher)
                .get("/api/v1/articles/{id}/refusals?start=0&end=800", article)
                .then()
                .statusCode(200)
                .body("items", not(hasSize(0)), "items.words.pl", everyItem(notNullValue()))
                .body("items.evidence.start", everyItem(lessThan(800)));
        as(anyTeacher()).get("/api/v1/articles/{id}/refusals", article).then().statusCode(404);
        generate(article, Map.of("limit", 0)).statusCode(422).body("errors.pointer", contains("/limit"));
    }

    @Test
    void aRefusedQuestion_wordedOtherwise_doesNotComeBack() {
        String article = anyArticle(teacher).getString("id");
        assertThat(store(article, teacher, List.of(WHO)).made()).isEqualTo(1);
        assertThat(store(
                                article,
                                teacher,
                                List.of(Drafting.draft(
                                        Kind.WHO,
                                        "Jak nazywała się założycielka biblioteki w Lipnicy?",
                                        List.of("Maria Zielińska"),
                                        List.of("Anna Nowak", "Jan Kowal", "Ewa Lis"),
                                        "Założyła ją nauczycielka Maria Zielińska.")))
                        .made())
                .isZero();
    }

    @Test
    void aTextThatIsCalledPolishAndIsNot_givesAWarning() {
        String article = as(teacher)
                .body(Map.of(
                        "title",
                        "T",
                        "language",
                        "pl",
                        "text",
                        "It was a day of rain and of wind and of nothing else at all."))
                .post("/api/v1/articles")
                .path("id");
        generate(article, Map.of()).body("made", is(0), "warnings", contains("not-polish"));
    }

    @Test
    void generation_withoutStorage_answersWithQuestionsOnly() {
        String text = BUNDLED.article().text();
        JsonPath answer = once(Map.of(
                        "text", text, "limit", 5, "published", BUNDLED.date().toString()))
                .statusCode(200)
                .body("drafts", hasSize(5), "$", not(hasKey("refusals")))
                .body("drafts.patternWords.en", everyItem(notNullValue()), "drafts.distractors", everyItem(hasSize(3)))
                .extract()
                .jsonPath();
        List<Map<String, Object>> proofs = answer.getList("drafts.evidence");
        assertThat(proofs)
                .allSatisfy(proof -> assertThat(text.substring((int) proof.get("start"), (int) proof.get("end")))
                        .isEqualTo(proof.get("text")));
        assertThat(new HashSet<>(answer.getList("drafts.kind"))).hasSizeGreaterThan(1);
        once(Map.of("text", text, "kinds", List.of("WHEN"), "explain", true))
                .body("drafts.kind", everyItem(is("WHEN")), "refusals", not(hasSize(0)));
        as(teacher).get("/api/v1/articles").then().body("items", hasSize(0));
    }

    @Test
    void generation_ofTooMuchOrInAnotherLanguage_isRefused() {
        once(Map.of("text", "x".repeat(200_001))).statusCode(422).body("errors.pointer", contains("/text"));
        once(Map.of("text", "It was a day of rain and of wind and of nothing else at all in that town."))
                .statusCode(422)
                .body("type", is("/problems/not-polish"));
    }

    @Test
    void generation_asOftenAsAllowed_isThenPutOff() {
        int tries = 0;
        ValidatableResponse last = once(Map.of("text", "x"));
        while (last.extract().statusCode() == 200 && tries++ < 200) {
            last = once(Map.of("text", "x"));
        }
        last.statusCode(429).header("Retry-After", notNullValue());
        assertThat(tries).isGreaterThanOrEqualTo(29);
    }

    @Test
    void generation_whileAllProcessorsThink_isPutOff() {
        int all = thinking.turns().drainPermits();
        try {
            once(Map.of("text", "x")).statusCode(503).header("Retry-After", is("5"));
        } finally {
            thinking.turns().release(all);
        }
        once(Map.of("text", "x")).statusCode(200).body("refusals", nullValue());
    }

    private String bundled() {
        return as(teacher)
                .body(Map.of(
                        "title",
                        BUNDLED.article().title(),
                        "text",
                        BUNDLED.article().text(),
                        "published",
                        BUNDLED.date().toString()))
                .post("/api/v1/articles")
                .path("id");
    }

    private List<Map<String, Object>> newest(String article, int howMany) {
        return as(teacher)
                .get("/api/v1/articles/{id}/drafts?limit={limit}", article, howMany)
                .path("items");
    }

    /** One is accepted, one rejected, and nobody looks at the others. */
    private void decide(List<Map<String, Object>> drafts) {
        as(teacher)
                .body(Map.of())
                .post("/api/v1/drafts/{id}/acceptance", drafts.get(0).get("id"))
                .then()
                .statusCode(201);
        as(teacher)
                .body(Map.of("code", "V1"))
                .post(
                        "/api/v1/drafts/{id}/rejection",
                        drafts.get(drafts.size() - 1).get("id"));
    }

    /** Which eighths of the text the evidence is in. */
    private static Set<Integer> eighths(List<Map<String, Object>> drafts) {
        int length = BUNDLED.article().text().length();
        return drafts.stream()
                .map(draft -> (Map<?, ?>) draft.get("evidence"))
                .map(evidence -> (Integer) evidence.get("start") * 8 / length)
                .collect(Collectors.toSet());
    }

    private ValidatableResponse generate(String article, Map<String, ?> wanted) {
        return as(teacher)
                .body(wanted)
                .post("/api/v1/articles/{id}/generations", article)
                .then();
    }

    private ValidatableResponse once(Map<String, ?> generation) {
        return as(teacher).body(generation).post("/api/v1/generations").then();
    }
}
