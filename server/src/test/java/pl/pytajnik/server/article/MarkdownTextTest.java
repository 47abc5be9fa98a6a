package pl.pytajnik.server.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void marks_areTakenOutAndParagraphsKept() {
        assertThat(plain("""
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
    void frontMatter_tellsTitleAndDay_andIsNoText() {
        MarkdownText read = MarkdownText.read("""
                ---
                title: "Biblioteka: w Lipnicy"
                date: 2024-05-06
                ---
                Otwarto ją 3 maja.
                """);
        assertThat(read)
                .isEqualTo(new MarkdownText("Otwarto ją 3 maja.", "Biblioteka: w Lipnicy", LocalDate.of(2024, 5, 6)));
        assertThat(MarkdownText.read("---\ndate: wczoraj\n---\nA").published()).isNull();
    }

    @Test
    void table_keepsItsRows_scriptsDoNotStay() {
        assertThat(plain("""
                        | rok | kto |
                        |-----|-----|
                        | 1410 | **Jagiełło** |

                        Koniec <script>alert(1)</script> *tabeli*.
                        """)).isEqualTo("rok\tkto\n1410\tJagiełło\n\nKoniec  tabeli.");
    }

    @Test
    void deepNesting_endsSoon() {
        assertThat(plain(">".repeat(50_000) + "a")).isNotNull();
        assertThat(plain("[".repeat(50_000))).isNotNull();
    }

    private static String plain(String markdown) {
        return MarkdownText.read(markdown).plain();
    }
}
