package pl.pytajnik.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrontMatterTest {
    private static final String PAGE = """
            ---
            title: Rzeki: Wisła i Odra
            date: 2025-03-01
            author: Jan Kowal
            licence: CC BY 4.0
            ---

            Wisła jest długa.

            --- Odra też. ---
            """;

    @Test
    void of_wholePage_splitsFieldsFromBody() {
        assertThat(FrontMatter.of(PAGE))
                .isEqualTo(new FrontMatter(
                        "Rzeki: Wisła i Odra",
                        LocalDate.of(2025, 3, 1),
                        "Jan Kowal",
                        "CC BY 4.0",
                        "Wisła jest długa.\n\n--- Odra też. ---"));
    }

    @Test
    void of_windowsLineEnds_readsTheSame() {
        assertThat(FrontMatter.of(PAGE.replace("\n", "\r\n"))).isEqualTo(FrontMatter.of(PAGE));
    }

    static Stream<Arguments> brokenFields() {
        return Stream.of(
                arguments("title: Rzeki: Wisła i Odra\n", "", "the front matter has no 'title'"),
                arguments("author: Jan Kowal\n", "", "the front matter has no 'author'"),
                arguments("2025-03-01", "1 marca", "'date' must look like 2026-01-31, found '1 marca'"),
                arguments("licence:", "license:", "line 5: unknown key 'license'"),
                arguments("author: Jan", "title: Jan", "line 4: second 'title'"),
                arguments("author: Jan Kowal", "author: ", "line 4: expected 'key: value', found 'author: '"),
                arguments("author: Jan Kowal", "Jan Kowal", "line 4: expected 'key: value', found 'Jan Kowal'"));
    }

    @ParameterizedTest
    @MethodSource("brokenFields")
    void of_brokenField_saysWhatIsWrong(String good, String bad, String problem) {
        assertRefused(PAGE.replace(good, bad), problem);
    }

    @Test
    void of_brokenFrame_saysWhatIsWrong() {
        assertRefused("", "line 1 must be ---");
        assertRefused(PAGE.substring(4), "line 1 must be ---");
        assertRefused("---\ntitle: Rzeki\n", "not closed");
        assertRefused(PAGE.substring(0, PAGE.indexOf("Wisła jest")), "no text after the front matter");
    }

    private static void assertRefused(String page, String problem) {
        assertThat(page).isNotEqualTo(PAGE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.of(page))
                .withMessageContaining(problem);
    }
}
