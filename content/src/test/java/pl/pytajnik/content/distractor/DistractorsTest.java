package pl.pytajnik.content.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.QuestionGenerator;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Draft;

class DistractorsTest {
    private static final QuestionGenerator GENERATOR = QuestionGenerator.polishWithUnproven();

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
                .startsWith("w 1990 roku", "w 1987 roku");
    }

    @Test
    void whoOnlyLendsANameToSomething_isNoOption() {
        String text =
                "Anna Zalewska założyła Teatr Mały. Nad sceną wisi obraz Jana Lisa. Dekoracje malował Piotr Sowa.";
        assertThat(options(text, "W3")).startsWith("Piotr Sowa").doesNotContain("Jan Lis");
    }

    @Test
    void yearsOutsideTheLifeThatIsTold_areNoOptions() {
        String text = "Jan Lipiński (ur. 3 maja 1896 w Gdyni, zm. 4 maja 1968 w Sopocie) – polski rzeźbiarz. "
                + "W 1966 roku Jan Lipiński otworzył w Gdyni galerię Chopina. Ulicę nazwano w 1970 roku.";
        assertThat(options(text, "T1")).allMatch(o -> Integer.parseInt(o.replaceAll("\\D", "")) <= 1968);
    }

    @Test
    void hiddenSurname_standsBesideHiddenSurnames() {
        String text = "Sędzia Jan Kos wydał wyrok. W 1998 roku obraz Chopina ukrył w Gdyni kasjer Bogdan S.";
        assertThat(options(text, "W3")).hasSize(3).allMatch(o -> o.endsWith("."));
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
    void personsOfTheDocument_comeBeforeOthers_whateverTheirGender() {
        String text = "Anna Zalewska założyła Teatr Mały. Przyjechał Jan Kowalski. Dekoracje malował Piotr Lis.";
        List<String> options = options(text, "W3");
        assertThat(options).startsWith("Jan Kowalski", "Piotr Lis");
        assertThat(options.get(2)).matches("\\p{L}+a \\p{L}+");
    }

    @Test
    void speakerWhoTellsTheGender_standsBesideMenOnly() {
        String text =
                "„Dom zbudowałem bez żadnej pomocy państwa” – powiedział Jan Kowalski. Anna Zalewska pracuje w Gdyni.";
        assertThat(options(text, "W5")).hasSize(3).doesNotContain("Anna Zalewska");
    }

    @Test
    void titleInQuotesAndFigureOfAPlay_areNoPersons() {
        String text = "Anna Zalewska założyła Teatr Mały. Wystawia on „Jana Kosa”. Jej Ewa Lipska jest mężczyzną. "
                + "Przyjechał Piotr Lis.";
        assertThat(options(text, "W3")).startsWith("Piotr Lis").doesNotContain("Jan Kos", "Ewa Lipska");
    }

    @Test
    void foreigner_standsBesideForeigners() {
        assertThat(People.like("Giovanni Rossi", Gender.M1)).contains("Paolo Ferri");
        assertThat(People.like("Petra Kolářová", Gender.F)).contains("Hana Novotná");
        assertThat(People.like("Jan Kowalski", Gender.M1)).contains("Adam Wierzbicki");
    }

    @Test
    void wholeInPerCent_isNotExceeded() {
        assertThat(options("Firma Wisła kupiła sto procent udziałów w spółce Narew.", "H1"))
                .containsExactly("pięćdziesiąt", "siedemdziesiąt pięć", "sześćdziesiąt");
    }

    @Test
    void years_areNotAllOnOneSide_whenTheTextHasOnesOnlyBefore() {
        String text = "W 1945 roku Gmina Nowa Wola otworzyła most na Bystrzycy. Pożar był w 1933 roku. "
                + "Szkołę zamknięto w 1938 roku. Powódź była w 1940 roku. W 1990 roku powstał park.";
        assertThat(options(text, "T1"))
                .startsWith("w 1940 roku", "w 1938 roku")
                .anyMatch(o -> o.compareTo("w 1945") > 0);
    }

    @Test
    void sameArticle_hasTheSameOptions() {
        String text = "Anna Zalewska założyła Teatr Mały.";
        assertThat(options(text, "W3")).isEqualTo(options(text, "W3")).doesNotHaveDuplicates();
    }
}
