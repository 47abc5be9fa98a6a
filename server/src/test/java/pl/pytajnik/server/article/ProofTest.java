package pl.pytajnik.server.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {
    private static final String TEXT = "Ala 🐈 ma kota.";

    @Test
    void standsIn_sameCharactersAtThePlace_isTrue() {
        assertThat(new Proof(7, 14, "ma kota").standsIn(TEXT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "6, 13, ma kota",
        "7, 14, ma psa.",
        "0, 0, ''",
        "8, 7, a",
        "7, 99, ma kota",
        "99, 106, ma kota",
        "-1, 2, Ala"
    })
    void standsIn_anythingElse_isFalse(int start, int end, String text) {
        assertThat(new Proof(start, end, text).standsIn(TEXT)).isFalse();
    }
}
