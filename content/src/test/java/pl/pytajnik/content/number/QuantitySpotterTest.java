package pl.pytajnik.content.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pytajnik.content.text.Segmenter;
import pl.pytajnik.content.text.Token;

class QuantitySpotterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kupiono 35 rowerów. | 35 | 35
            Kupiono 10 000 rowerów. | 10 000 | 10000
            Zużyto 4,8 miliona litrów. | 4,8 miliona | 4800000
            Zebrano ponad 3 miliony podpisów. | ponad 3 miliony | 3000000
            Przyszło co najmniej dwadzieścia cztery osoby. | co najmniej dwadzieścia cztery | 24
            Przyszło sześciu sąsiadów. | sześciu | 6
            Wydano 61 tys. złotych. | 61 tys. | 61000
            Zatrudniono stu pięćdziesięciu robotników. | stu pięćdziesięciu | 150
            """)
    void quantity_isRead(String sentence, String words, BigDecimal value) {
        List<Token> tokens = Segmenter.sentences(sentence).get(0).tokens();
        List<Quantity> quantities = QuantitySpotter.quantities(tokens);
        assertThat(quantities).hasSize(1);
        Quantity quantity = quantities.get(0);
        assertThat(sentence.substring(
                        tokens.get(quantity.first()).start(),
                        tokens.get(quantity.end() - 1).end()))
                .isEqualTo(words);
        assertThat(quantity.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 000 | 1.5 | 15 000
            35 | 2 | 71
            4,8 miliona | 0.5 | 2,4 miliona
            3 miliony | 2 | 6 milionów
            61 tys. | 2 | 122 tys.
            """)
    void scaled_isWrittenAlike(String figure, BigDecimal factor, String expected) {
        assertThat(Figures.scaled(figure, factor)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"sześciu,siedmiu", "dwa,trzy", "dwadzieścia pięć,dwadzieścia sześć"})
    void otherWords_keepTheForm(String figure, String nearest) {
        assertThat(Figures.otherWords(figure)).first().isEqualTo(nearest);
    }
}
