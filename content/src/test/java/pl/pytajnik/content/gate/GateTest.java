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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title-tells-no-event | Jan Lipiński | W 1998 roku wyremontowano drewnianą kuchnię dla załogi.
            measure-of-what | Nowa kładka w Gdyni | Dorosły niedźwiedź brunatny w górach waży 300 kilogramów.
            measure-of-what | Nowa kładka w Gdyni | Roczna produkcja stali nierdzewnej zmniejszyła się o 40 procent.
            which-place | Nocna burza | W mieście spłonęło 40 drewnianych domów.
            which-event | Jan Lipiński | Rozmowy z załogą rozpoczęły się 3 maja 1998 roku.
            which-native | Rajd samochodowy | W 1998 roku łodzianin zdobył w rajdzie Gdyni puchar prezydenta.
            whom-the-nation-stands-for | Sklep w Gdyni | Duńczycy zatrudniają trzysta osób w Gdyni.
            whom-the-nation-stands-for | Skoki w Gdyni | Polak zgromadził w Gdyni 833 punkty.
            second-time | Nocna burza | Karetka Anny Zalewskiej przyjechała do Gdyni 3 maja 1998 roku około południa.
            ages | Kariera w Gdyni | Od 27 lat Jan Lipiński prowadzi w Gdyni 300 kursów.
            habit | Bagna pod Gdynią | Nad bagnami pod Gdynią mgła unosi się w maju.
            cut-date | Nowa kładka | Gdynia przełomu XIX i XX wieku dusiła się nad morzem.
            compared-with-what | Nowa kładka w Gdyni | W 1998 roku Jan Lipiński wyznaczył w Gdyni wyższe ceny biletów.
            whose-deed | Nowa kładka w Gdyni | W 1998 roku w Gdyni zawarto małżeństwo z Anną Zalewską.
            where-to | Jan Lipiński | W 1998 roku Jan Lipiński zdecydował się w Gdyni na powrót.
            office-of-what | Jan Lipiński | W 1587 roku Jan Lipiński zasiadł w Krakowie na tronie.
            which-of-a-row | Nowa kładka w Gdyni | Konkurs dla Anny Zalewskiej odbył się 3 maja 1998 roku.
            which-of-a-row | Nowa kładka | W plebiscycie tygodnika „Czas”, przeprowadzonym w 1998 roku, wygrała Gdynia.
            hearsay | Kariera w Gdyni | Cztery lata przerwy wystarczą załodze Gdyni – uznali muzycy.
            torn-phrase | Nowa kładka w Gdyni | Na schodach Lubovar Areny świętowało około 300 widzów z Łodzi.
            word-order | Rząd w Gdyni | W kotle pod Gdynią wzięto do niewoli 300 żołnierzy.
            """)
    void stem_thatItsTitleDoesNotPlace_isRefusedWithItsReason(String reason, String title, String text) {
        Generation generation = GENERATOR.generate(new Article(title, text, null));
        assertThat(generation.refusals()).extracting(Refusal::reason).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zimowe przewozy | W 1850 roku zawieszono zimowe przewozy pasażerskie do fabryki.
            Niedźwiedź brunatny | Dorosły niedźwiedź waży zimą 300 kilogramów.
            Burza w Gdyni | W mieście spłonęło 40 drewnianych domów.
            Sklep w Gdyni | Stocznia Gdynia zatrudnia trzysta osób w porcie.
            Jan Lipiński | W 1998 roku Jan Lipiński zdecydował się w Gdyni na powrót do Łodzi.
            Jan Lipiński | W 1998 roku Jan Lipiński zawarł w Gdyni małżeństwo z Anną Zalewską.
            Kariera | W 1998 roku Jan Lipiński ukończył w Gdyni Wyższą Szkołę Morską.
            Nowa kładka w Gdyni | Na trybunach Hali Gdynia świętowało 300 widzów z Łodzi.
            Francja po wyborach | Prezydent Francji Jan Lipiński przyjechał do Gdyni.
            """)
    void stem_thatTellsEnough_isAsked(String title, String text) {
        assertThat(GENERATOR.generate(new Article(title, text, null)).drafts()).isNotEmpty();
    }

    @Test
    void headOfACountry_thatTheTitleDoesNotName_isNoQuestion() {
        String text = "Prezydent Francji Jan Lipiński przyjechał do Gdyni.";
        Generation generation = GENERATOR.generate(new Article("Nowa kładka w Gdyni", text, null));
        assertThat(generation.drafts()).extracting(Draft::pattern).doesNotContain("W1");
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
