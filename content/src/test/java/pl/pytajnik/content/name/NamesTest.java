package pl.pytajnik.content.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pytajnik.content.morph.Analyser;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Tagger;
import pl.pytajnik.content.text.Segmenter;

class NamesTest {
    private static Names names(String text) {
        Lexicon lexicon = Lexicon.polish();
        Analyser analyser = new Analyser(Tagger.polish());
        List<Analysis> sentences =
                Segmenter.sentences(text).stream().map(analyser::analyse).toList();
        return Names.of(sentences, lexicon);
    }

    private static List<String> persons(String text) {
        return names(text).ofType(Name.Type.PERSON).stream()
                .map(Name::canonical)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nagrodę wręczono Annie Kowalskiej. | Anna Kowalska
            Rozmawiano z Janem Wiśniewskim. | Jan Wiśniewski
            Mówiono o poecie Adamie Mickiewiczu. | Adam Mickiewicz
            List przyszedł od Siergieja Ławrowa. | Siergiej Ławrow
            Wystawę otwarto dzięki Marii Skłodowskiej-Curie. | Maria Skłodowska-Curie
            Spotkano się z trenerem Tomaszem Bieleckim. | Tomasz Bielecki
            Nagrodę dała burmistrz Maria Nowak. | Maria Nowak
            Nagrodę dano Marii Nowak. | Maria Nowak
            Nagrodę dano Joemu Bidenowi i chwalono Joego Bidena. | Joe Biden
            Przyjechał wójt gminy Szczepan Nowak. | Szczepan Nowak
            """)
    void fullName_comesInTheNominative(String sentence, String nominative) {
        assertThat(persons(sentence)).containsExactly(nominative);
    }

    @Test
    void koreanName_inflectsOnlyAtTheEnd() {
        assertThat(persons("Przyjechał Kim Dzong Un. Spotkano się z Kim Dzong Unem. Dano prezent Kim Dzong Unowi."))
                .containsExactly("Kim Dzong Un");
    }

    @Test
    void surnameAlone_isThePersonNamedBefore() {
        Names names = names("Jurij Uszakow przyjechał. Prezent dostał Uszakow. Mówiono o Uszakowie.");
        assertThat(names.ofType(Name.Type.PERSON)).extracting(Name::canonical).containsExactly("Jurij Uszakow");
        assertThat(names.count(names.ofType(Name.Type.PERSON).get(0))).isGreaterThanOrEqualTo(2);
    }

    @Test
    void twoNamesSideBySide_areTwo() {
        assertThat(persons("Władimir Putin przyjechał. Doradca Putina Jurij Uszakow milczał."))
                .containsExactly("Władimir Putin", "Jurij Uszakow");
    }

    @Test
    void country_isKnownInAnyCase() {
        assertThat(names("Delegacja z Korei Północnej wróciła do Litwy.").ofType(Name.Type.COUNTRY))
                .extracting(Name::canonical)
                .containsExactly("Korea Północna", "Litwa");
    }

    @Test
    void thing_hasOneNameInEveryCase() {
        assertThat(names("Velmex otworzył fabrykę. Prezes Velmexu milczy. O Velmexie pisano.")
                        .ofType(Name.Type.OTHER))
                .extracting(Name::canonical)
                .containsExactly("Velmex");
    }

    @Test
    void singleName_isPersonBehindTitle_notBehindWhatItIsOf() {
        assertThat(persons("Przyjechała królowa Bona. Milczał generał Dębiec.")).containsExactly("Bona", "Dębiec");
        assertThat(persons("Milczał trener Wichrii.")).isEmpty();
    }

    @Test
    void description_isTheOnePersonCalledSoBefore() {
        Names names = names("Burmistrz Anna Kos przyjechała. Burmistrz zapowiedziała remont.");
        assertThat(names.in(1)).singleElement().satisfies(mention -> {
            assertThat(mention.name().canonical()).isEqualTo("Anna Kos");
            assertThat(mention.back()).isEqualTo(1);
        });
    }

    @Test
    void descriptionOfTwo_isNobody() {
        assertThat(names("Burmistrz Anna Kos i burmistrz Jan Lis przyjechali. Burmistrz zapowiedział remont.")
                        .in(1))
                .isEmpty();
    }
}
