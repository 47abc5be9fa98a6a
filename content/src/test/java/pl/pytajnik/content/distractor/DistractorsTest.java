package pl.pytajnik.content.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.QuestionGenerator;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Draft;

class DistractorsTest {
    private static final QuestionGenerator GENERATOR = QuestionGenerator.polish();

    private static List<String> options(String text, String pattern) {
        Draft draft = GENERATOR.generate(new Article("", text, null)).drafts().stream()
                .filter(d -> d.pattern().equals(pattern))
                .findFirst()
                .orElseThrow();
        return draft.distractors().stream().map(Distractor::text).toList();
    }

    @Test
    void hedgedNumber_hasNoOptionThatTheHedgeMakesTrue() {
        assertThat(options("Firma Wisła sprzedała Litwie co najmniej 10 000 rowerów górskich.", "H1"))
                .hasSize(3)
                .allSatisfy(o -> assertThat(o).startsWith("co najmniej "))
                .allSatisfy(o ->
                        assertThat(Integer.parseInt(o.replaceAll("\\D", ""))).isGreaterThan(10_000));
    }

    @Test
    void datesOfTheDocument_comeFirst_inTheFrameOfTheKey() {
        assertThat(options(
                        "W 1998 roku Gmina Nowa Wola otworzyła most na Bystrzycy. Szkołę zamknięto w 1990 roku. Pożar był w roku 1987.",
                        "T1"))
                .containsExactly("w 1990 roku", "w 1987 roku", "w 1997 roku");
    }

    @Test
    void personsOfTheSameRole_comeFirst_andWomenStandBesideWomen() {
        String text = "Burmistrz Gdyni Anna Zalewska mówi o porcie. Śpiewa aktorka Ewa Lipska. "
                + "Przyjechał Jan Kowalski. Burmistrz Maria Nowak czeka. Maria Nowak jest zła.";
        List<String> options = options(text, "W1");
        assertThat(options).startsWith("Maria Nowak").contains("Ewa Lipska").doesNotContain("Jan Kowalski");
        assertThat(options.get(2)).matches("\\p{L}+a \\p{L}+");
    }

    @Test
    void sameArticle_hasTheSameOptions() {
        String text = "Anna Zalewska założyła Teatr Mały.";
        assertThat(options(text, "W3")).isEqualTo(options(text, "W3")).doesNotHaveDuplicates();
    }
}
