package pl.pytajnik.server.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void marks_areTakenOutAndParagraphsKept() {
        assertThat(MarkdownText.plain("""
                        # Biblioteka w *Lipnicy*

                        Otwarto ją **3 maja
                        1921** roku ([źródło](https://example.org/a_b "tytuł")).\\
                        Założyła ją `Maria` <b>Zielińska</b>. ![portret](p.png)

                        - 240 książek
                        - 5 map

                        > Cytat.

                        ```
                        kod
                        ```
                        """)).isEqualTo("""
                        Biblioteka w Lipnicy

                        Otwarto ją 3 maja 1921 roku (źródło). Założyła ją Maria Zielińska.

                        240 książek

                        5 map

                        Cytat.""");
    }

    @Test
    void deepNesting_endsSoon() {
        assertThat(MarkdownText.plain(">".repeat(50_000) + "a")).isNotNull();
        assertThat(MarkdownText.plain("[".repeat(50_000))).isNotNull();
    }
}
