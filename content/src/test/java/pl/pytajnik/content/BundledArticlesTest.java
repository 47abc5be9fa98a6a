package pl.pytajnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledArticlesTest {
    static List<BundledArticle> everyArticle() {
        return BundledArticles.all();
    }

    @Test
    void all_comparedWithTheFolder_listsEveryFileInOrder() throws IOException, URISyntaxException {
        URI folder = BundledArticles.class.getResource("articles").toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
            assertThat(BundledArticles.all()).extracting(BundledArticle::name).isEqualTo(names);
        }
    }

    @ParameterizedTest
    @MethodSource("everyArticle")
    void all_eachArticle_isSignedAndFreeToUse(BundledArticle bundled) {
        assertThat(bundled.author()).isEqualTo("Redakcja Pytajnika");
        assertThat(bundled.licence()).isEqualTo("CC BY 4.0");
        assertThat(bundled.article().title()).isNotBlank();
        assertThat(bundled.article().published()).isEqualTo(bundled.date());
    }

    @ParameterizedTest
    @MethodSource("everyArticle")
    void all_eachArticle_hasFiveToNineHundredWords(BundledArticle bundled) {
        assertThat(bundled.words()).as(bundled.name()).isBetween(500, 900);
    }

    @ParameterizedTest
    @MethodSource("everyArticle")
    void all_eachText_startsWithAParagraphAndHasHeadings(BundledArticle bundled) {
        assertThat(bundled.article().text())
                .matches(text -> Character.isLetterOrDigit(text.charAt(0)), "starts with a word")
                .contains("\n\n## ");
    }

    @ParameterizedTest
    @MethodSource("everyArticle")
    void all_eachText_keepsToPolishTypography(BundledArticle bundled) {
        assertThat(bundled.article().text())
                .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC), "is in NFC")
                .doesNotContain("\"", "“", " - ", "  ", "\t", "\r");
    }

    @Test
    void named_knownName_findsThatArticle() {
        assertThat(BundledArticles.named("korea-rosja"))
                .hasValueSatisfying(bundled -> assertThat(bundled.article().text())
                        .contains("Kim Dzong Un", "19 czerwca 2024 roku")
                        .doesNotContain("licence:"));
    }

    @Test
    void named_unknownName_isEmpty() {
        assertThat(BundledArticles.named("../articles/korea-rosja")).isEmpty();
    }
}
