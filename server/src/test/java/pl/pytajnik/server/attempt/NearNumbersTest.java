package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.server.bank.Tolerance;
import pl.pytajnik.server.bank.TypedNumber;

class NearNumbersTest {
    private final NearNumbers numbers = new NearNumbers(AnswerChecker.polish());
    private final TypedNumber length =
            new TypedNumber(new BigDecimal("1047"), BigDecimal.TEN, null, "km", List.of("kilometrów", "kilometry"));
    private final TypedNumber pi =
            new TypedNumber(new BigDecimal("3.14"), new BigDecimal("0.01"), Tolerance.RELATIVE, null, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1047",
                "1 047 km",
                "1047 kilometrów",
                "1.047",
                "1037",
                "1057 km",
                "1050,5 KILOMETRY",
                "tysiąc czterdzieści siedem",
                "1047000 m",
                "1,05e3"
            })
    void mark_ofANearNumberInASpellingOfItsUnit_isRight(String typed) {
        assertThat(numbers.mark(length, typed).isCorrect()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1036", "1058 km", "-1047", "", "km", "1047 1047", "1050 mil", "1e99", "10.5.0"})
    void mark_ofAnotherNumberOrUnit_isWrong(String typed) {
        assertThat(numbers.mark(length, typed).isCorrect()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1050 mil", "1050 kg"})
    void mark_ofANearNumberInAnotherUnit_saysSo(String typed) {
        assertThat(numbers.mark(length, typed).remark()).isEqualTo(Reason.OTHER_UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,14", "3.1416", "3,1086", "3,1714"})
    void mark_withinARelativeTolerance_isRight(String typed) {
        assertThat(numbers.mark(pi, typed).isCorrect()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,1085", "3,1715", "3,1 m", "22/7x"})
    void mark_outsideARelativeTolerance_isWrong(String typed) {
        assertThat(numbers.mark(pi, typed).isCorrect()).isFalse();
    }
}
