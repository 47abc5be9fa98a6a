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
            Most otwarto w dniu 3 maja 1791. | w dniu 3 maja 1791 | DAY_OF_YEAR | AT
            Most otwarto 14 (1) maja 1911 roku. | 14 (1) maja 1911 roku | DAY_OF_YEAR | AT
            Most otwarto trzeciego maja 1791 roku. | trzeciego maja 1791 roku | DAY_OF_YEAR | AT
            Most otwarto dwudziestego pierwszego maja. | dwudziestego pierwszego maja | DAY | AT
            Most otwarto 18 VI 1901. | 18 VI 1901 | DAY_OF_YEAR | AT
            Most otwarto 4.05.1930 r. | 4.05.1930 r. | DAY_OF_YEAR | AT
            Rano 14 sierpnia padało. | Rano 14 sierpnia | DAY | AT
            W marcu most zamknięto. | W marcu | MONTH | AT
            Most otwarto we wrześniu 1939 roku. | we wrześniu 1939 roku | MONTH_OF_YEAR | AT
            Na początku czerwca padało. | Na początku czerwca | MONTH | AT
            Pod koniec grudnia 1932 roku padało. | Pod koniec grudnia 1932 roku | MONTH_OF_YEAR | AT
            Latem 1965 roku padało. | Latem 1965 roku | SEASON_OF_YEAR | AT
            Most otwarto późną jesienią 1977. | późną jesienią 1977 | SEASON_OF_YEAR | AT
            Most otwarto w 1998 roku. | w 1998 roku | YEAR | AT
            Most otwarto w roku 1998. | w roku 1998 | YEAR | AT
            Most otwarto w 1998. | w 1998 | YEAR | AT
            Rzym spłonął w roku 64. | w roku 64 | YEAR | AT
            Rzym padł w 44 r. p.n.e. i zgasł. | w 44 r. p.n.e. | YEAR | AT
            W latach 20. XX wieku padało. | W latach 20. XX wieku | DECADE | AT
            Pod koniec lat 90. padało. | Pod koniec lat 90. | DECADE | AT
            W latach dwudziestych padało. | W latach dwudziestych | DECADE | AT
            W XIX wieku miasto rosło. | W XIX wieku | CENTURY | AT
            W III w. p.n.e. miasto rosło. | W III w. p.n.e. | CENTURY | AT
            W drugiej połowie XIX w. miasto rosło. | W drugiej połowie XIX w. | CENTURY | AT
            Most otwarto we wtorek (18 czerwca). | we wtorek (18 czerwca) | DAY | AT
            Most otwarto w sobotę 16 maja. | w sobotę 16 maja | DAY | AT
            Most stoi od 1998 roku. | od 1998 roku | YEAR | FROM
            Most stał do końca 1998 roku. | do końca 1998 roku | YEAR | UNTIL
            Most runął po 1998 roku. | po 1998 roku | YEAR | BOUND
            Raport z marca mówi co innego. | z marca | MONTH | NOUN
            Film „Lato” (1998) ma fabułę. | (1998 | YEAR | BRACKET
            """)
    void moment_isRead(String sentence, String words, Precision precision, Dated.Lead lead) {
        Dated date = only(sentence);
        assertThat(words(sentence, date)).isEqualTo(words);
        assertThat(date.time())
                .isInstanceOfSatisfying(
                        Moment.class, moment -> assertThat(moment.precision()).isEqualTo(precision));
        assertThat(date.lead()).isEqualTo(lead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            W latach 1939–1945 padało. | W latach 1939–1945 | YEARS | SPAN
            W latach 1939-45 padało. | W latach 1939-45 | YEARS | SPAN
            Padało od 1990 do 1995 roku. | od 1990 do 1995 roku | YEARS | SPAN
            Padało od 3 maja do 5 czerwca 2001 roku. | od 3 maja do 5 czerwca 2001 roku | OTHER | SPAN
            Między 1990 a 1995 rokiem padało. | Między 1990 a 1995 rokiem | YEARS | SPAN
            Otwarto go 18 i 19 czerwca. | 18 i 19 czerwca | SEVERAL | SPAN
            W dniach 18–21 czerwca 2020 roku padało. | W dniach 18–21 czerwca 2020 roku | DAYS | SPAN
            W nocy z 14 na 15 sierpnia padało. | W nocy z 14 na 15 sierpnia | NIGHT | AT
            W nocy z 30 kwietnia na 1 maja 1999 r. padało. | W nocy z 30 kwietnia na 1 maja 1999 r. | NIGHT | AT
            Zdobył puchar w 2005 i 2006 roku. | w 2005 i 2006 roku | SEVERAL | AT
            Zdobył puchar w sezonie 1984/1985. | w sezonie 1984/1985 | SPORTS_SEASON | AT
            Zdobył puchar w sezonie 66/67. | w sezonie 66/67 | SPORTS_SEASON | AT
            Na przełomie XIX i XX wieku padało. | Na przełomie XIX i XX wieku | TURN | AT
            Na przełomie maja i czerwca 1920 roku padało. | Na przełomie maja i czerwca 1920 roku | TURN | AT
            """)
    void period_isRead(String sentence, String words, Period.Shape shape, Dated.Lead lead) {
        Dated date = only(sentence);
        assertThat(words(sentence, date)).isEqualTo(words);
        assertThat(date.time())
                .isInstanceOfSatisfying(
                        Period.class, period -> assertThat(period.shape()).isEqualTo(shape));
        assertThat(date.lead()).isEqualTo(lead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mecz zaczął się o godz. 18.30 w Gdyni. | 18 | 30
            Mecz zaczął się o 18:30 w Gdyni. | 18 | 30
            Mecz zaczął się o godzinie 18 w Gdyni. | 18 | 0
            Mecz zaczął się o godzinie dwudziestej pierwszej w Gdyni. | 21 | 0
            Mecz zaczął się o szóstej rano. | 6 | 0
            """)
    void hour_isRead(String sentence, int hour, int minute) {
        assertThat(only(sentence).time()).isEqualTo(new ClockTime(hour, minute));
    }

    @Test
    void yearBeforeOurEra_isNegative() {
        assertThat(only("Rzym padł w 44 r. p.n.e. i zgasł.").time()).isEqualTo(Moment.ofYear(-44));
    }

    @ParameterizedTest
    @CsvSource({"Przyjechał we wrześniu ubiegłego roku.", "Przyjechał jesienią.", "Przyjechał 3 maja br. do Gdyni."})
    void dateThatNeedsTheDayOfWriting_isRelative(String sentence) {
        assertThat(only(sentence).relative()).isTrue();
    }

    @Test
    void eitherOfTwoDays_isNoMoment() {
        assertThat(DateSpotter.dates(tokens("Zmarł 20 lub 22 sierpnia."))).noneMatch(d -> d.lead() == Dated.Lead.AT);
    }

    @ParameterizedTest
    @CsvSource({
        "Zebrano 2000 złotych.",
        "Pociąg ma 12 wagonów.",
        "W 1200 domach zgasło światło.",
        "Wers 35 marca jest błędny.",
        "Pytał o 18 osób.",
        "Król Jan III w Gdyni milczał."
    })
    void number_isNoDate(String sentence) {
        assertThat(DateSpotter.dates(tokens(sentence))).noneMatch(d -> d.lead() == Dated.Lead.AT);
    }

    private static Dated only(String sentence) {
        List<Dated> dates = DateSpotter.dates(tokens(sentence));
        assertThat(dates).hasSize(1);
        return dates.get(0);
    }

    private static List<Token> tokens(String sentence) {
        return Segmenter.sentences(sentence).get(0).tokens();
    }

    private static String words(String sentence, Dated date) {
        List<Token> tokens = tokens(sentence);
        return sentence.substring(
                tokens.get(date.first()).start(), tokens.get(date.end() - 1).end());
    }
}
