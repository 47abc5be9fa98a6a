package pl.pytajnik.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pytajnik.content.text.Segmenter;
import pl.pytajnik.content.text.Token;

class DateSpotterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Most otwarto 19 czerwca. | 19 czerwca | DAY | AT
            Most otwarto 19 czerwca 2024 roku. | 19 czerwca 2024 roku | DAY_OF_YEAR | AT
            Most otwarto dnia 3 maja 1791 r. | dnia 3 maja 1791 r. | DAY_OF_YEAR | AT
            W marcu most zamknięto. | W marcu | MONTH | AT
            Most otwarto we wrześniu 1939 roku. | we wrześniu 1939 roku | MONTH_OF_YEAR | AT
            Na początku czerwca padało. | Na początku czerwca | MONTH | AT
            Pod koniec grudnia 1932 roku padało. | Pod koniec grudnia 1932 roku | MONTH_OF_YEAR | AT
            Most otwarto w 1998 roku. | w 1998 roku | YEAR | AT
            Most otwarto w roku 1998. | w roku 1998 | YEAR | AT
            Most otwarto w 1998. | w 1998 | YEAR | AT
            W XIX wieku miasto rosło. | W XIX wieku | CENTURY | AT
            Most otwarto we wtorek (18 czerwca). | we wtorek (18 czerwca) | DAY | AT
            Most stoi od 1998 roku. | od 1998 roku | YEAR | BOUND
            Raport z marca mówi co innego. | z marca | MONTH | NOUN
            Otwarto go 18 i 19 czerwca. | 19 czerwca | DAY | BOUND
            """)
    void date_isRead(String sentence, String words, Precision precision, Dated.Lead lead) {
        List<Token> tokens = Segmenter.sentences(sentence).get(0).tokens();
        List<Dated> dates = DateSpotter.dates(tokens);
        assertThat(dates).hasSize(1);
        Dated date = dates.get(0);
        int start = tokens.get(date.first()).start();
        int end = tokens.get(date.end() - 1).end();
        assertThat(sentence.substring(start, end)).isEqualTo(words);
        assertThat(date.moment().precision()).isEqualTo(precision);
        assertThat(date.lead()).isEqualTo(lead);
    }

    @Test
    void lastYear_isRelative() {
        List<Token> tokens = Segmenter.sentences("Przyjechał we wrześniu ubiegłego roku.")
                .get(0)
                .tokens();
        assertThat(DateSpotter.dates(tokens)).singleElement().matches(Dated::relative);
    }

    @ParameterizedTest
    @CsvSource({
        "Zebrano 2000 złotych.",
        "Pociąg ma 12 wagonów.",
        "W 1200 domach zgasło światło.",
        "Wers 35 marca jest błędny."
    })
    void number_isNoDate(String sentence) {
        assertThat(DateSpotter.dates(Segmenter.sentences(sentence).get(0).tokens()))
                .noneMatch(d -> d.lead() == Dated.Lead.AT);
    }
}
