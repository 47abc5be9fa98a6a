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
                "W 2020 r. 40 osób wyjechało."
            })
    void oneSentence_staysOne(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void yearAbbreviated_endsASentence_beforeACapital() {
        assertThat(sentences("Most stoi od 1998 r. Zbudowała go gmina.")).hasSize(2);
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
