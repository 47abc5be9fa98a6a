package pl.pytajnik.content.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Władimir Putin | Putin | Władimir Putin
            Władimir Putin | Putin | wladimir putin
            Władimir Putin | Putin | Putin.
            co najmniej 10 000 | 10000 | 10 000
            w marcu | marcu | W marcu!
            18 czerwca | we wtorek | 18  czerwca
            """)
    void rightAnswer_isAccepted(String key, String also, String typed) {
        assertThat(AnswerChecker.polish().accepts(key, List.of(also), typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Władimir Putin | Putin | Władimir
            35 | 35 | 36
            35 | 35 | 350
            4,8 miliona | 4800000 | 48 miliona
            18 czerwca | we wtorek | 18 lipca
            35 | 35 | ' '
            35 | 35 | ?!
            """)
    void wrongAnswer_isNot(String key, String also, String typed) {
        assertThat(AnswerChecker.polish().accepts(key, List.of(also), typed)).isFalse();
    }
}
