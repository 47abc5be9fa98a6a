package pl.pytajnik.server.article;

import static pl.pytajnik.server.account.People.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Difficulty;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Evidence;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Kind;

/** An article for tests and drafts of it whose every word a test knows; stored the way generated ones are. */
public final class Drafting {
    public static final String TEXT = """
            Bibliotekę w Lipnicy otwarto 3 maja 1921 roku. Założyła ją nauczycielka Maria Zielińska.
            W pierwszym roku kupiono 240 książek.
            """;

    public static final Draft WHO = draft(
            Kind.WHO,
            "Kto założył bibliotekę w Lipnicy?",
            List.of("Maria Zielińska", "Zielińska"),
            List.of("Anna Nowak", "Jan Kowal", "Ewa Lis"),
            "Założyła ją nauczycielka Maria Zielińska.");
    public static final Draft WHEN = draft(
            Kind.WHEN,
            "Kiedy otwarto bibliotekę w Lipnicy?",
            List.of("3 maja 1921 roku", "3 maja 1921"),
            List.of("5 maja 1921 roku", "3 maja 1931 roku", "1 lipca 1921 roku"),
            "Bibliotekę w Lipnicy otwarto 3 maja 1921 roku.");
    public static final Draft HOW_MANY = draft(
            Kind.HOW_MANY,
            "Ile książek kupiono w pierwszym roku?",
            List.of("240", "dwieście czterdzieści"),
            List.of("24", "420", "204"),
            "W pierwszym roku kupiono 240 książek.");

    private Drafting() {}

    /** The article above, brought by this teacher; as it came. */
    public static JsonPath anyArticle(JsonPath teacher) {
        return as(teacher)
                .body(Map.of("title", "Biblioteka w Lipnicy", "text", TEXT, "language", "pl"))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Ids of the three drafts of a new article, WHO, WHEN, HOW_MANY. */
    public static List<String> anyDrafts(JsonPath teacher) {
        String article = anyArticle(teacher).getString("id");
        store(article, teacher, List.of(WHO, WHEN, HOW_MANY));
        return as(teacher)
                .get("/api/v1/articles/{id}/drafts", article)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    static GenerationView store(String article, JsonPath teacher, List<Draft> drafts) {
        return store(article, teacher, drafts, Integer.MAX_VALUE);
    }

    static GenerationView store(String article, JsonPath teacher, List<Draft> drafts, int most) {
        UUID owner = UUID.fromString(teacher.getString("account.id"));
        Articles articles = CDI.current().select(Articles.class).get();
        StoredArticle stored =
                QuarkusTransaction.requiringNew().call(() -> articles.owned(UUID.fromString(article), owner));
        return CDI.current().select(StoringDrafts.class).get().into(stored, new Generation(drafts, List.of()), most);
    }

    static Draft draft(Kind kind, String stem, List<String> answers, List<String> distractors, String sentence) {
        int start = TEXT.indexOf(sentence);
        return new Draft(
                kind,
                "X1",
                stem,
                answers.get(0),
                answers.subList(1, answers.size()),
                distractors.stream()
                        .map(text -> new Distractor(text, "zmieniony fakt z tekstu"))
                        .toList(),
                new Evidence(start, start + sentence.length(), sentence),
                new Difficulty(1, List.of()),
                Confidence.ofPattern(0.9),
                List.of("zdanie wprost"));
    }
}
