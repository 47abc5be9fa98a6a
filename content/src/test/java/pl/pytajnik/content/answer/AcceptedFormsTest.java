package pl.pytajnik.content.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pytajnik.content.question.Kind;

class AcceptedFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHO | Jan Kowalski | Kowalski | Janem Kowalskim
            WHO | Jan Kowalski | Kowalski | Kowalskiego
            WHO | Anna Nowak | Nowak | Annę Nowak
            WHO | Danuta Skalska-Mróz | Skalska-Mróz | Danuty Skalskiej-Mróz
            WHO | Jurij Barkow | Barkow | Jurijowi Barkowowi
            WHO | Stany Zjednoczone | | USA
            WHO | Stany Zjednoczone | | Stanami Zjednoczonymi
            WHO | Wielka Brytania | | Wielkiej Brytanii
            WHO | Ewa Grzydła | Grzydła | Ewy Grzydły
            WHO | Piotr Wiedenko | Wiedenko | Piotrowi Wiedence
            WHO | Kim Dzong Un | Kim | Kim Dzong Una
            WHO | Narodowy Bank Litwy | | Narodowego Banku Litwy
            HOW_MANY | co najmniej 10 000 | 10 000 | 10000
            HOW_MANY | co najmniej 10 000 | 10 000 | 10 tys.
            HOW_MANY | 4,8 miliona | | 4,8 mln
            HOW_MANY | 35 | | trzydzieści pięć
            HOW_MANY | 3 km | | 3
            HOW_MANY | trzech | | 3
            WHO | Bogumił S. | | Bogumiła S.
            WHEN | 18 czerwca 1999 roku | | 18.06.1999
            WHEN | 18 czerwca 1999 roku | | 18 VI 1999
            WHEN | w 1998 roku | | 1998
            WHEN | w XIX wieku | | 19 wiek
            WHEN | w marcu | | marzec
            WHEN | w latach 1939–1945 | | 1939-1945
            WHEN | w latach 20. XX wieku | | lata 20. XX w.
            """)
    void key_hasTheUsualForm(Kind kind, String key, String also, String form) {
        List<String> accepted = also == null ? List.of() : List.of(also);
        List<String> forms = AcceptedForms.of(kind, key, accepted);
        assertThat(forms)
                .contains(form)
                .containsAll(accepted)
                .doesNotContain(key)
                .doesNotHaveDuplicates();
        assertThat(forms).hasSizeLessThanOrEqualTo(AcceptedForms.MOST);
        assertThat(forms)
                .allSatisfy(each -> assertThat(AnswerChecker.polish().accepts(kind, key, accepted, each))
                        .as(each)
                        .isTrue());
    }

    @Test
    void surnamesThatInflect_areNotLeftUninflected() {
        assertThat(AcceptedForms.of(Kind.WHO, "Ewa Grzydła", List.of("Grzydła")))
                .doesNotContain("Ewy Grzydła", "Ewie Grzydła");
        assertThat(AcceptedForms.of(Kind.WHO, "Zofia Konrad", List.of("Konrad")))
                .contains("Zofii Konrad")
                .doesNotContain("Zofii Konrada");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sejm Ustawodawczy | Sejmu Ustawodawczego, Sejmowi Ustawodawczemu, Sejmem Ustawodawczym, Sejmie Ustawodawczym
            Polska Komisja Wyborcza | Polskiej Komisji Wyborczej, Polską Komisję Wyborczą, Polską Komisją Wyborczą
            Polski Związek Wioślarski | Polskiego Związku Wioślarskiego, Polskiemu Związkowi Wioślarskiemu, Polskim Związkiem Wioślarskim, Polskim Związku Wioślarskim
            Akademia Górniczo-Hutnicza | Akademii Górniczo-Hutniczej, Akademię Górniczo-Hutniczą, Akademią Górniczo-Hutniczą
            Rada Miasta Gdyni | Rady Miasta Gdyni, Radzie Miasta Gdyni, Radę Miasta Gdyni, Radą Miasta Gdyni
            Sąd Rejonowy w Gdyni | Sądu Rejonowego w Gdyni, Sądowi Rejonowemu w Gdyni, Sądem Rejonowym w Gdyni, Sądzie Rejonowym w Gdyni
            Wisła Gdynia | Wisły Gdynia, Wiśle Gdynia, Wisłę Gdynia, Wisłą Gdynia
            Koleje Śląskie | Kolei Śląskich, Kolejom Śląskim, Kolejami Śląskimi, Kolejach Śląskich
            """)
    void institution_isInflectedAsAWhole(String key, String forms) {
        assertThat(AcceptedForms.of(Kind.WHO, key, List.of())).containsExactlyInAnyOrder(forms.split(", "));
    }

    @Test
    void twoOfTheFeminine_areNotTwoOfTheMasculine() {
        assertThat(AcceptedForms.of(Kind.HOW_MANY, "dwie", List.of()))
                .contains("2")
                .doesNotContain("dwa");
    }

    @Test
    void formsThatSayLess_areNotAmongThem() {
        assertThat(AcceptedForms.of(Kind.WHEN, "na początku XX wieku", List.of()))
                .isEmpty();
        assertThat(AcceptedForms.of(Kind.WHEN, "przed 1939 rokiem", List.of())).isEmpty();
        assertThat(AcceptedForms.of(Kind.HOW_MANY, "kilkanaście", List.of())).isEmpty();
        assertThat(AcceptedForms.of(Kind.HOW_MANY, "co trzeci", List.of())).isEmpty();
        assertThat(AcceptedForms.of(Kind.WHO, "Jan Kowalski", List.of())).noneMatch(form -> form.matches("\\S+"));
    }
}
