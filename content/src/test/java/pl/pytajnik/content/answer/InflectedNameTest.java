package pl.pytajnik.content.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.question.Kind;

class InflectedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Anna Nowak, F, DAT, Annie Nowak",
        "Anna Zalewska, F, INST, Anną Zalewską",
        "Jan Lipiński, M1, ACC, Jana Lipińskiego",
        "Stanisław Nowak, M1, INST, Stanisławem Nowakiem",
        "Jan Kos, M1, NOM, Jan Kos"
    })
    void of_sureName_standsInTheCase(String name, Gender gender, Case wanted, String form) {
        assertThat(InflectedName.of(name, gender, wanted)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"Charles Descartieux, M1, GEN", "Xaqor Blim, M1, GEN", "Jan Brzdękel, M1, DAT"})
    void of_unsureName_isEmpty(String name, Gender gender, Case wanted) {
        assertThat(InflectedName.of(name, gender, wanted)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ze Stanisławem Nowakiem, true",
        "Stanisławem Nowakiem, true",
        "Stanisław Nowak, true",
        "z Nowakiem, true",
        "Nowak, true",
        "z Janem Lipińskim, false",
        "Jan Kos, false"
    })
    void check_keyWithItsPreposition_takesAnyForm(String typed, boolean right) {
        boolean accepted = AnswerChecker.polish()
                .accepts(Kind.WHO, "ze Stanisławem Nowakiem", List.of("Stanisław Nowak", "Nowak"), typed);
        assertThat(accepted).isEqualTo(right);
    }

    @Test
    void acceptedForms_keyInAnotherCase_hasTheNominative() {
        assertThat(AcceptedForms.of(
                        Kind.WHO, "Annie Zalewskiej", "Anna Zalewska", List.of("Anna Zalewska", "Zalewska")))
                .contains("Anna Zalewska", "Zalewska", "Annę Zalewską")
                .doesNotContain("Annie Zalewskiej");
    }
}
