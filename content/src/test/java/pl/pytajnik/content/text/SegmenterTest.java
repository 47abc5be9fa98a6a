package pl.pytajnik.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static List<String> sentences(String text) {
        return Segmenter.sentences(text).stream()
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }

    @Test
    void twoSentences_areTwo() {
        assertThat(sentences("Zosia czyta. Janek pisze!")).containsExactly("Zosia czyta.", "Janek pisze!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prof. Nowak przyjechał do Lublina.",
                "Most ma ok. 300 m długości.",
                "Wystawę otwarto w 1998 r. w Gdyni.",
                "J. Kowalski i A. B. Lis odeszli.",
                "„Jedziemy!” – zawołał Staś.",
                "Ulica św. Jana jest długa.",
                "Zebrano 10 000 zł, czyli 4,8 raza więcej.",
                "W 2020 r. 40 osób wyjechało.",
                "W 1937 r. Zofia Lis kupiła młyn.",
                "3 maja 1937 r. Zofia Lis kupiła młyn.",
                "Jesienią, a dokładnie w XIX w. Anglia zbudowała kolej.",
                "Prof. dr hab. Anna Nowak i dr inż. Jan Lis prowadzą zajęcia.",
                "Brygadę objął gen. bryg. Adam Sowa, a pułk ppor. Jan Wilk.",
                "Firmę Tartak Sp. z o.o. kupiła spółka Drewno S.A. z Torunia.",
                "Powieść J. K. Rowling i wiersze T.S. Eliota leżą na stole.",
                "Gola w 12. minucie strzelił 3. Pułk Piechoty.",
                "W 62. Konkursie Piosenki wystąpiło m.in. Trio Kujawskie.",
                "W latach 90. XX wieku miasto urosło.",
                "Przy ul. Długiej i al. Lipowej rosną drzewa.",
                "Zginęło 30–35 tys. Polaków.",
                "Zapis w Dz. U. z 2019 r. poz. 18 wprowadził art. 5 ust. 2 ustawy.",
                "Sonatę op. 45 i walc op. 64 zagrała Maria.",
                "Dom (zbudowany w 1937 r. Był już stary.) spłonął.",
                "– Tak – powiedział Jan.",
                "Kraków (łac. Cracovia) leży nad Wisłą."
            })
    void oneSentence_staysOne(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void yearAbbreviated_endsASentence_beforeACapital() {
        assertThat(sentences("Most stoi od 1998 r. Zbudowała go gmina.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most stoi od 1998 r. W Gdyni jest drugi.",
                "Kosztował 3 mln zł. Gmina zapłaciła.",
                "Wystrzelono sondę Jantar 11. Załoga czekała.",
                "Mecz wygrali 3-1. Kibice śpiewali.",
                "Było ich 86. Wspólnie kupili dom.",
                "Wybrano plan B. W nowym roku ruszy.",
                "Stało się to 12.03.2020 r. W Krakowie padał deszcz.",
                "Zebrał się tłum. Przy bramie stał Jan.",
                "Powiedział: „Idę.” Potem wyszedł.",
                "„Idę”. Potem wyszedł.",
                "Wyszedł... Wrócił rano.",
                "– Tak – powiedział. – Jutro jadę do Łodzi.",
                "Żył długo (zm. w 1998 r.). Jego syn odszedł.",
                "Kupiła ją spółka Drewno S.A. To duża firma.",
                "Miał 12 lat.Potem wyjechał."
            })
    void twoSentences_areCutBehindWhatLooksLikeAnAbbreviation(String text) {
        assertThat(sentences(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Nagłówek. Drugi.",
                "- punkt z kropką.",
                "* Jan Nowak kupił dom.",
                "• Jan Nowak kupił dom.",
                "– przygotowanie projektu.",
                "1. Jan Nowak kupił dom.",
                "a) Jan Nowak kupił dom.",
                "> Jan Nowak kupił dom.",
                "| Jan Nowak | kupił dom. |",
                "Jan Nowak | 12 | dom.",
                "Rok\tliczba\tdom.",
                "[Czytaj o Janie Nowaku](https://example.org).",
                "![Jan Nowak kupił dom.](dom.png)",
                "Fot. PAP/Jan Nowak.",
                "Jan Nowak przed domem. Fot. Anna Lis.",
                "Źródło: Urząd Miasta w Toruniu.",
                "Czytaj także: Jan Nowak kupił dom.",
                "Zobacz też jak Jan Nowak kupił dom.",
                "Tabela 3. Liczba domów.",
                "JAN NOWAK KUPIŁ WIELKI DOM!",
                "Kiedy Jan Nowak kupił dom?",
                "„Kiedy Jan Nowak kupił dom?”",
                "Jan Nowak kupił dom…",
                "Jan Nowak kupił dom i ...",
                "Jan Nowak kupił dom w uniwer-\nsytecie.",
                "<p>Jan Nowak kupił dom.</p>",
                "---",
                "Jan Nowak, redaktor"
            })
    void whatIsNoProse_isIncomplete(String text) {
        List<Sentence> last = Segmenter.sentences(text);
        assertThat(last.get(last.size() - 1).complete()).isFalse();
    }

    @Test
    void longHeading_isNotJoinedToItsParagraph() {
        String heading = "Nowa fabryka rowerów w Toruniu zatrudni blisko stu pracowników";
        String paragraph = "Spółka Dzwonek kupiła w marcu halę przy ulicy Długiej. "
                .repeat(3)
                .strip();
        assertThat(Segmenter.sentences(heading + "\n" + paragraph))
                .extracting(Sentence::complete)
                .containsExactly(false, true, true, true);
    }

    @Test
    void emphasisAndFootnotes_areNoTokens() {
        assertThat(words("**Jan** _Nowak_ kupił dom[12] w 1998 roku[a]."))
                .containsExactly("Jan", "Nowak", "kupił", "dom", "w", "1998", "roku", ".");
    }

    @Test
    void invisibleAndDecomposedCharacters_areReadAsTheirLetters() {
        String text = "\uFEFFJan No\u00ADwak ku\u200Bpi\u0142 do\u0301m.";
        assertThat(words(text)).containsExactly("Jan", "Nowak", "kupił", "dóm", ".");
        assertThat(Segmenter.sentences(text).get(0).end()).isEqualTo(text.length());
    }

    private static List<String> words(String text) {
        return Segmenter.sentences(text).get(0).tokens().stream()
                .map(Token::text)
                .toList();
    }

    @Test
    void headingAndBullet_areIncomplete() {
        assertThat(Segmenter.sentences("# Nagłówek\n\nPodtytuł bez kropki\n\n- punkt z kropką.\n\nZdanie."))
                .extracting(Sentence::complete)
                .containsExactly(false, false, false, true);
    }

    @Test
    void wrappedLine_isJoined() {
        String text = "Zespół badaczy z uniwersytetu w Lublinie opisał w zeszłym\nstuleciu nowy gatunek chrząszcza.";
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void groupedNumber_isOneToken() {
        assertThat(Segmenter.sentences("Sprzedano 10 000 biletów.").get(0).tokens())
                .extracting(Token::text)
                .containsExactly("Sprzedano", "10 000", "biletów", ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n\n", "???", "....", "😀😀 😀", "„„„(((", "\uD800", "a", "-", "- \n#"})
    void oddText_neverThrows(String text) {
        assertThat(Segmenter.sentences(text))
                .allSatisfy(s -> assertThat(s.tokens()).isNotEmpty());
    }

    @Test
    void offsets_countTheOriginal() {
        String text = "Ala\u00A0ma 3 koty. 😀 Kot śpi.";
        assertThat(Segmenter.sentences(text))
                .allSatisfy(s -> s.tokens()
                        .forEach(t ->
                                assertThat(text.substring(t.start(), t.end())).isEqualTo(t.text())));
    }

    @Test
    void dateBeforeAName_staysWithItsSentence() {
        assertThat(Segmenter.sentences("W 1998 r. Gdynia rosła. Urosła w 1999 r. Potem nic."))
                .hasSize(3);
    }
}
