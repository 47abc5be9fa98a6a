package pl.pytajnik.content.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.polish();

    @Test
    void readings_ofAmbiguousNoun_hasEachCaseOnce() {
        assertThat(lexicon.readings("zamku"))
                .extracting(reading -> reading.tag().grammaticalCase())
                .containsExactly(Case.GEN, Case.LOC, Case.VOC);
    }

    @Test
    void readings_ofPastTense_isOneTokenWithPerson() {
        assertThat(lexicon.readings("napisałem"))
                .isNotEmpty()
                .allSatisfy(reading -> assertThat(reading.tag().person()).isEqualTo(Person.FIRST))
                .allSatisfy(reading -> assertThat(reading.lemma()).isEqualTo("napisać"));
    }

    @Test
    void readings_ofCapitalisedCommonNoun_isEmpty() {
        assertThat(lexicon.readings("Latarnia")).isEmpty();
        assertThat(lexicon.knows("latarnia")).isTrue();
    }

    @Test
    void readings_ofName_isKnownOnlyCapitalised() {
        assertThat(lexicon.readings("Krakowie"))
                .anySatisfy(reading -> assertThat(reading.lemma()).isEqualTo("Kraków"));
        assertThat(lexicon.knows("krakowie")).isFalse();
    }

    @Test
    void readings_ofMinister_hasTheUninflectedFeminineToo() {
        assertThat(lexicon.readings("minister"))
                .extracting(reading -> reading.tag().gender())
                .contains(Gender.M1, Gender.F);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a+b",
                "x;y",
                "kot|pies",
                "\uD83D",
                "\uD83D\uDE00",
                "\u0000",
                "ż\u0301",
                "żżżqż",
                "_",
                "\uFFFF"
            })
    void readings_ofNoWord_isEmpty(String text) {
        assertThat(lexicon.readings(text)).isEmpty();
    }

    @Test
    void readings_ofVeryLongText_isEmpty() {
        assertThat(lexicon.readings("ą".repeat(100_000))).isEmpty();
    }

    @Test
    void readings_fromManyThreads_areTheSame() {
        List<String> forms = List.of("zamku", "kogo", "minister", "trzy", "drzwi", "robiąc", "mną");
        List<List<Reading>> expected = forms.stream().map(lexicon::readings).toList();
        List<List<Reading>> found = IntStream.range(0, 70_000)
                .parallel()
                .mapToObj(i -> i % 10 == 0 ? lexicon.readings("nieznane" + i) : lexicon.readings(forms.get(i % 7)))
                .toList();
        assertThat(IntStream.range(0, found.size()).filter(i -> i % 10 != 0))
                .allMatch(i -> found.get(i).equals(expected.get(i % 7)));
    }
}
