package pl.pytajnik.content.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.QuestionGenerator;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Refusal;

class GateTest {
    private static final QuestionGenerator GENERATOR = QuestionGenerator.polishWithUnproven();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unnamed | W 1998 roku zespół wydał nową płytę z kolędami.
            dangling-pronoun | W 1998 roku Jan Lipiński otworzył w Gdyni jej wystawę.
            relative-time | Jan Lipiński zapowiedział, że Gdynia obecnie buduje most.
            leak | Jan Lipiński odkrył list Jana Lipińskiego i mapę Chopina.
            second-time | 12 maja podczas drugiego dnia targów Gdynia podpisała umowę z Łodzią.
            bare-object | W 1998 roku Jan Lipiński podpisał dokument w Gdyni.
            told-narrower | Delegacja z Torunia przyjechała rano. W 1998 roku delegacja podpisała w Gdyni list do Jana Lipińskiego.
            loose-comma | W 1998 roku, za sprawą Jana Lipińskiego, mąkę z Gdyni zaczęto rozdawać całej Nowej Wsi.
            punctuation | Anna Zalewska znała góry. W 1942 roku, ścigana przez straż, wyskoczyła z pociągu do Gdyni.
            too-short | W 1998 roku wygrał Jan Lipiński.
            open-frame | Jan Lipiński zwiększył w ciągu roku zatrudnienie w Stoczni Gdynia o trzy procent.
            open-frame | W ciągu dwunastu miesięcy cena masła w polskich sklepach wzrosła o 38 procent.
            told-narrower | Remontowano Centralną Magistralę Kolejową. W 2015 roku rozpoczął się remont magistrali w Gdyni.
            stands-for-name | 3 września 1998 roku Jan Lipiński otworzył dla turystów z Gdyni obiekt.
            asked-already | Burmistrz Gdyni Jan Lipiński mówi o porcie. Burmistrz Gdyni Jan Lipiński mówi o plaży.
            """)
    void candidate_isRefusedWithItsReason(String reason, String text) {
        Generation generation = GENERATOR.generate(new Article("", text, null));
        assertThat(generation.refusals()).extracting(Refusal::reason).contains(reason);
    }

    @Test
    void bareNoun_toldMoreNarrowlyBefore_isAskedByWhatToldIt() {
        String text = "Rada przyjęła ustawę o ochronie ptaków. W 1998 roku Jan Lipiński zaskarżył ustawę w Gdyni.";
        Generation generation = GENERATOR.generate(new Article("", text, null));
        assertThat(generation.drafts()).extracting(Draft::stem).anyMatch(s -> s.contains("ustawę o ochronie ptaków"));
    }

    @Test
    void nounThatStandsForAName_isAskedWhenTheTitleHasIt() {
        String text = "3 września 1998 roku Jan Lipiński otworzył dla turystów z Gdyni obiekt.";
        Generation generation = GENERATOR.generate(new Article("Nowy obiekt w Gdyni", text, null));
        assertThat(generation.drafts()).extracting(Draft::stem).anyMatch(s -> s.contains("obiekt"));
    }

    @Test
    void thingCounted_isWhatItsVerbIsAbout_andNotTheTitlesThing() {
        String text = "Drwęca jest rzeką w Polsce. Drwęca miała młyny. Na Drwęcy działa dziewięć elektrowni wodnych.";
        Generation generation = GENERATOR.generate(new Article("Drwęca", text, null));
        assertThat(generation.drafts()).extracting(Draft::stem).noneMatch(s -> s.contains("Drwęca działa"));
        assertThat(generation.refusals()).extracting(Refusal::stem).noneMatch(s -> s.contains("Drwęca działa"));
    }

    @Test
    void personalName_besideItsNoun_isNoComplement() {
        String text = "Anna Zalewska miała syna Andrzeja. W 1998 roku Anna Zalewska wyjechała z synem do Gdyni.";
        Generation generation = GENERATOR.generate(new Article("", text, null));
        assertThat(generation.drafts()).extracting(Draft::stem).noneMatch(s -> s.contains("synem Andrzeja"));
    }

    @Test
    void proof_ofANarrowedStem_reachesBackToWhereItWasTold() {
        String text = "Rada przyjęła ustawę o ochronie ptaków. W 1998 roku Jan Lipiński zaskarżył ustawę w Gdyni.";
        Generation generation = GENERATOR.generate(new Article("", text, null));
        assertThat(generation.drafts())
                .filteredOn(d -> d.stem().contains("ptaków"))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.evidence().text()).startsWith("Rada przyjęła"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one-of-many-years | W 1850 roku zawieszono zimowe przewozy pasażerskie do fabryki.
            whose-relative | W 1850 roku sprzedano po śmierci ojca drewniany dwór.
            whose-relative | W 1850 roku ojciec zginął w bitwie pod Gdynią.
            one-of-a-set | W 1850 roku sprzedano z drewnianej stajni ostatniego konia.
            """)
    void namelessStem_inALife_isRefusedWithItsReason(String reason, String sentence) {
        Generation generation = life("Jan Lipiński", sentence);
        assertThat(generation.refusals()).extracting(Refusal::reason).contains(reason);
        assertThat(generation.drafts())
                .extracting(Draft::evidence)
                .noneMatch(e -> e.text().contains("1850"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jan Lipiński i przewozy | W 1850 roku zawieszono zimowe przewozy pasażerskie do fabryki.
            Linia do Gdyni | W 1850 roku zawieszono zimowe przewozy pasażerskie do fabryki.
            Jan Lipiński | W 1850 roku podpisano drugorzędny traktat wersalski.
            """)
    void namelessStem_ofTheTitlesThing_isAsked(String title, String sentence) {
        assertThat(life(title, sentence).drafts())
                .extracting(Draft::evidence)
                .anyMatch(e -> e.text().contains("1850"));
    }

    private static Generation life(String title, String sentence) {
        String text = "Jan Lipiński urodził się w 1821 roku. W 1840 roku Jan Lipiński wyjechał do Gdyni. " + sentence
                + " W 1881 roku Jan Lipiński wrócił do Łodzi.";
        return GENERATOR.generate(new Article(title, text, null));
    }

    @Test
    void unprovenPattern_isSilent_andSaysSo() {
        Article article = new Article("", "Anna Zalewska założyła Teatr Mały w Gdyni.", null);
        Generation generation = QuestionGenerator.polish().generate(article);
        assertThat(generation.drafts()).isEmpty();
        assertThat(generation.refusals())
                .anyMatch(r ->
                        r.reason().equals("unproven-pattern") && r.stem().equals("Kto założył Teatr Mały w Gdyni?"));
        assertThat(GENERATOR.generate(article).drafts())
                .extracting(Draft::stem)
                .contains("Kto założył Teatr Mały w Gdyni?");
    }

    @Test
    void bareNoun_ofTheTitle_isAskedAsItStands() {
        String text = "Rada przyjęła ustawę o ochronie ptaków. W 1998 roku Jan Lipiński zaskarżył ustawę w Gdyni.";
        Generation generation = GENERATOR.generate(new Article("Ustawa o ptakach", text, null));
        assertThat(generation.drafts()).extracting(Draft::stem).anyMatch(s -> s.contains("zaskarżył ustawę w Gdyni"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            W 1998 roku Jan Lipiński otworzył w Gdyni wystawę Chopina.
            Jan Lipiński zapowiedział, że Gdynia zbuduje most Solidarności.
            """)
    void soundCandidate_isNotRefused(String text) {
        Generation generation = GENERATOR.generate(new Article("", text, null));
        assertThat(generation.drafts()).isNotEmpty();
    }
}
