package pl.pytajnik.content.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maria mieszka w starym zamku nad rzeką . | zamku | subst:sg:loc:m3",
                "Nie widzieliśmy tego zamku . | zamku | subst:sg:gen:m3",
                "Latarnik zapalił lampę . | lampę | subst:sg:acc:f",
                "Latarnik zapalił lampę . | Latarnik | subst:sg:nom:m1",
                "Rada przyznała nagrodę młodej lekarce . | lekarce | subst:sg:dat:f",
                "Statek płynął pod polską banderą . | banderą | subst:sg:inst:f",
                "Most zbudowano w trzy miesiące . | miesiące | subst:pl:acc:m3",
            })
    void tag_ofAmbiguousNoun_findsItsCase(String sentence, String form, String tag) {
        assertThat(tagged(sentence, form).tag().raw()).isEqualTo(tag);
    }

    @Test
    void tag_ofPrepositionWithTwoCases_findsTheOneItGovernsHere() {
        assertThat(tagged("Statek stoi na rzece .", "na").tag().governs(Case.LOC))
                .isTrue();
        assertThat(tagged("Kot wskoczył na stół .", "na").tag().governs(Case.ACC))
                .isTrue();
    }

    @Test
    void tag_ofKimAsName_isNoPronoun() {
        Reading name = tagged("Wczoraj prezes Kim odwiedził fabrykę .", "Kim");
        assertThat(name.tag().isNoun()).isTrue();
        assertThat(name.lemma()).isEqualTo("Kim");
        assertThat(tagged("Zapytał , z kim rozmawiała .", "kim").lemma()).isEqualTo("kto");
    }

    @Test
    void tag_ofUnknownName_isGuessedWithFormAsLemma() {
        Reading name = tagged("Umowę z Brzdęklewskowem podpisano rano .", "Brzdęklewskowem");
        assertThat(name.lemma()).isEqualTo("Brzdęklewskowem");
        assertThat(name.tag().isNoun()).isTrue();
        assertThat(name.tag().is(Case.INST)).isTrue();
    }

    @Test
    void tag_ofUnknownWord_isIgn() {
        assertThat(tagged("Kupiła dwa brzdękli .", "brzdękli")).isEqualTo(new Reading("brzdękli", Tag.UNKNOWN));
    }

    @Test
    void tag_ofPunctuationAndFigures_isCertain() {
        Reading stop = tagged("Było ich 24 .", ".");
        assertThat(stop.tag().pos()).isEqualTo("interp");
        assertThat(tagged("Było ich 24 .", "24").tag().pos()).isEqualTo("dig");
    }

    @Test
    void tag_ofNameWithCommonHomonym_prefersTheName() {
        assertThat(tagged("Do miasta przyjechał Marek Skiba .", "Marek").lemma())
                .isEqualTo("Marek");
    }

    @Test
    void tag_ofCountryWithCommonHomonym_isTheCountry() {
        assertThat(tagged("Herbatę przywieziono z Chin .", "Chin").lemma()).isEqualTo("Chiny");
    }

    @Test
    void tag_ofCommonNounInName_keepsItsLemma() {
        assertThat(tagged("Pisał o Muzeum Latarni w Helu .", "Latarni").lemma()).isEqualTo("latarnia");
    }

    @Test
    void tag_ofPluralWithSingular_hasTheLemmaOfTheSingular() {
        assertThat(tagged("Wysłała kilka zdjęć .", "zdjęć").lemma()).isEqualTo("zdjęcie");
    }

    @Test
    void tag_ofStrangeText_neverFails() {
        for (String text : List.of("", "\uD83D", "Ż", "I", "’", "-", "\u0000", "A".repeat(10_000), "a\u0301", "İ")) {
            assertThat(Tagger.polish().tag(List.of(Word.of(text, false), Word.of(text, true))))
                    .hasSize(2);
        }
        assertThat(Tagger.polish().tag(List.of())).isEmpty();
    }

    @Test
    void tag_ofTextWithoutPunctuation_isLinear() {
        List<Word> words = IntStream.range(0, 20_000)
                .mapToObj(i -> Word.of(i % 2 == 0 ? "stare" : "domy", false))
                .toList();
        assertThat(assertTimeout(Duration.ofSeconds(10), () -> Tagger.polish().tag(words)))
                .hasSize(20_000);
    }

    @Test
    void tag_fromManyThreads_isTheSame() {
        List<Word> words = words("Wieczorem stary latarnik zapalił lampę nad wejściem do portu .");
        List<Reading> expected = Tagger.polish().tag(words);
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i -> Tagger.polish().tag(words)))
                .hasSize(500)
                .allMatch(expected::equals);
    }

    private static Reading tagged(String sentence, String form) {
        List<Word> words = words(sentence);
        int at = words.stream().map(Word::form).toList().indexOf(form);
        return Tagger.polish().tag(words).get(at);
    }

    private static List<Word> words(String sentence) {
        List<Word> words = new ArrayList<>();
        for (String form : sentence.split(" ")) {
            words.add(Word.of(form, words.isEmpty()));
        }
        return words;
    }
}
