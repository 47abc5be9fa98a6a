package pl.pytajnik.content.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynthesizerTest {
    private final Synthesizer synthesizer = Synthesizer.polish();

    @ParameterizedTest
    @CsvSource({
        "latarnik, SG, GEN, M1, latarnika",
        "latarnik, PL, NOM, M1, latarnicy",
        "minister, SG, INST, M1, ministrem",
        "minister, SG, INST, F, minister",
        "miasto, PL, GEN, N, miast",
        "rok, SG, LOC, M3, roku",
        "rok, PL, GEN, M3, lat",
        "rok, PL, INST, M3, latami",
        "uczeń, PL, GEN, M1, uczniów",
        "Polak, PL, NOM, M1, Polacy",
        "dom, SG, LOC, M3, domu",
        "drzwi, PL, INST, N, drzwiami",
        "Kraków, SG, LOC, M3, Krakowie",
        "Kowalska, SG, GEN, F, Kowalskiej",
        "mężczyzna, PL, GEN, M1, mężczyzn",
    })
    void noun_ofKnownLemma_isInflected(String lemma, Number number, Case wanted, Gender gender, String form) {
        assertThat(synthesizer.noun(lemma, number, wanted, gender)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({
        "nowy, SG, INST, M3, nowym",
        "nowy, PL, NOM, M1, nowi",
        "nowy, PL, NOM, F, nowe",
        "polski, SG, GEN, F, polskiej",
        "dobry, PL, GEN, N, dobrych",
    })
    void adjective_ofKnownLemma_isPositive(String lemma, Number number, Case wanted, Gender gender, String form) {
        assertThat(synthesizer.adjective(lemma, number, wanted, gender)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({
        "podpisać, SG, M1, podpisał",
        "podpisać, SG, F, podpisała",
        "podpisać, PL, M1, podpisali",
        "podpisać, PL, F, podpisały",
        "iść, SG, M1, szedł",
        "zjeść, SG, N, zjadło",
        "być, PL, M1, byli",
    })
    void past_ofKnownVerb_isThirdPerson(String verb, Number number, Gender gender, String form) {
        assertThat(synthesizer.past(verb, number, gender)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({
        "odkryć, SG, NOM, F, odkryta",
        "nagrodzić, PL, NOM, M1, nagrodzeni",
        "zbudować, SG, GEN, M3, zbudowanego"
    })
    void participle_ofTransitiveVerb_isPassiveAndAffirmative(
            String verb, Number number, Case wanted, Gender gender, String form) {
        assertThat(synthesizer.participle(verb, number, wanted, gender)).contains(form);
    }

    @Test
    void impersonal_ofVerb_endsInNoOrTo() {
        assertThat(synthesizer.impersonal("zbudować")).contains("zbudowano");
        assertThat(synthesizer.impersonal("odkryć")).contains("odkryto");
    }

    @Test
    void forms_ofComparative_areReachable() {
        assertThat(synthesizer.forms(
                        "nowy", tag -> tag.is(Degree.COMPARATIVE) && tag.is(Case.INST) && tag.is(Gender.M3)))
                .contains("nowszym");
    }

    @Test
    void forms_ofSeveral_haveOneOrder() {
        List<String> forms =
                synthesizer.forms("profesor", tag -> tag.is(Number.PL) && tag.is(Case.NOM) && tag.is(Gender.M1));
        assertThat(forms).containsExactlyInAnyOrder("profesorowie", "profesorzy");
        assertThat(synthesizer.noun("profesor", Number.PL, Case.NOM, Gender.M1)).contains(forms.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "kot|", "kot|subst", "kot;", "żqżqż", "\uD83D", "ko", "Kot\u0000"})
    void forms_ofNoLemma_areNone(String lemma) {
        assertThat(synthesizer.forms(lemma, tag -> true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"latarnik", "żółty", "napisać", "trzy", "on", "Kraków", "być", "najeździć"})
    void forms_ofLemma_areAllKnownToTheLexicon(String lemma) {
        List<String> forms = synthesizer.forms(lemma, tag -> true);
        assertThat(forms)
                .isNotEmpty()
                .allSatisfy(form -> assertThat(Lexicon.polish().readings(form))
                        .anySatisfy(reading -> assertThat(reading.lemma()).isEqualTo(lemma)));
    }

    @Test
    void forms_fromManyThreads_areTheSame() {
        List<String> expected = synthesizer.forms("pisać", Tag::isPassiveParticiple);
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> synthesizer.forms("pisać", Tag::isPassiveParticiple)))
                .hasSize(2_000)
                .allMatch(expected::equals);
    }
}
