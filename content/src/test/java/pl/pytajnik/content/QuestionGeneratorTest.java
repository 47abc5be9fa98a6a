package pl.pytajnik.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Kind;

class QuestionGeneratorTest {
    private static final QuestionGenerator GENERATOR = QuestionGenerator.polish();

    static List<Article> articles() {
        return BundledArticles.all().stream().map(BundledArticle::article).toList();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void bundledArticle_givesQuestionsThatKeepEveryPromise(Article article) {
        Generation generation = GENERATOR.generate(article);
        assertThat(generation.drafts()).hasSizeGreaterThanOrEqualTo(5);
        assertKeepsPromises(article, generation);
    }

    @Test
    void acceptedNumbers_haveFormsWithTheUnit() {
        Article article = new Article("", "Firma Wisła kupiła 100 procent udziałów w spółce Narew.", null);
        assertThat(GENERATOR.generate(article).drafts())
                .filteredOn(draft -> draft.kind() == Kind.HOW_MANY)
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(draft.accepted()).contains("100 procent", "100%"));
    }

    @Test
    void bundledArticles_giveEveryKind() {
        assertThat(articles().stream().flatMap(a -> GENERATOR.generate(a).drafts().stream()))
                .extracting(Draft::kind)
                .contains(Kind.values());
    }

    private static void assertKeepsPromises(Article article, Generation generation) {
        HashSet<String> stems = new HashSet<>();
        AnswerChecker checker = AnswerChecker.polish();
        for (Draft draft : generation.drafts()) {
            assertThat(article.text()
                            .substring(
                                    draft.evidence().start(), draft.evidence().end()))
                    .isEqualTo(draft.evidence().text());
            assertThat(draft.stem())
                    .matches("\\p{Lu}.*[^ ]\\?")
                    .doesNotContain("  ")
                    .containsOnlyOnce("?");
            assertThat(stems.add(draft.stem())).isTrue();
            assertThat(draft.distractors())
                    .hasSize(3)
                    .extracting(Distractor::text)
                    .doesNotHaveDuplicates();
            assertThat(draft.distractors())
                    .noneMatch(d -> checker.accepts(draft.kind(), draft.key(), draft.accepted(), d.text()));
            assertThat(draft.accepted()).doesNotContain(draft.key());
        }
        assertThat(generation.refusals()).allSatisfy(r -> {
            assertThat(r.reason()).isNotBlank();
            assertThat(r.stage()).isNotBlank();
        });
    }

    @Test
    void referenceArticle_givesAtLeastTwelve() throws IOException {
        Path reference = Path.of("..", "..", "shared", "article", "reference.txt");
        assumeTrue(Files.exists(reference), "the reference article is not part of the repository");
        Article article = new Article("", Files.readString(reference), null);
        Generation generation = GENERATOR.generate(article);
        assertThat(generation.drafts()).hasSizeGreaterThanOrEqualTo(12);
        assertKeepsPromises(article, generation);
    }

    @Test
    @Timeout(120)
    void anyText_isReadWithoutFail() {
        List<String> words = new ArrayList<>();
        articles().forEach(a -> words.addAll(List.of(a.text().split("(?<=[ ,.])"))));
        words.addAll(List.of(
                "„", "”", "(", ")", "\"", ":", ";", " – ", "\n\n", "# ", "😀", "\u00A0", "że ", "12 ", "w ", "?",
                "\uD800"));
        Random random = new Random(20_240_619L);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            for (int i = 0; i < length; i++) {
                text.append(words.get(random.nextInt(words.size())));
            }
            Article article = new Article("", text.toString(), null);
            assertKeepsPromises(article, GENERATOR.generate(article));
        }
    }

    @Test
    @Timeout(60)
    void hugeOddText_endsSoon() {
        for (String unit : List.of("a", "A ", "1 ", ", ", "„", "(", "że ", "Jan Kowalski ", ". ", "w 1998 roku ")) {
            Article article = new Article("", unit.repeat(200_000 / unit.length()), null);
            assertThat(GENERATOR.generate(article)).isNotNull();
        }
    }
}
