package pl.pytajnik.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.server.platform.problem.Problem;

class NicknameTest {
    private static final String JAN = "jan";

    @ParameterizedTest
    @ValueSource(strings = {"Jan", " JAN ", "Jan\u200b", "\u202eJan", "J\u00adan", "\ufeffJan\u200d", "Ｊａｎ"})
    void nicknames_thatLookAlike_areTheSame(String written) {
        assertThat(Nickname.read(written).key()).isEqualTo(JAN);
    }

    @ParameterizedTest
    @CsvSource({
        "Ośka,Ośka",
        "O'Hara,O'Hara",
        "Anna-Maria  K.,Anna-Maria K.",
        "Żółw\t2,Żółw 2",
        "Оля,Оля",
        "Ολγα,Ολγα",
        "👩\u200d🎓 Ola,👩\u200d🎓 Ola",
        "李娜 Li,李娜 Li"
    })
    void nickname_ofOneAlphabet_staysAsItIs(String written, String shown) {
        assertThat(Nickname.read(written).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"J\u0430n", "\u039fla", "Ол\u0061"})
    void nickname_ofLettersThatLookAlikeInTwoAlphabets_isRefused(String written) {
        assertThatThrownBy(() -> Nickname.read(written)).isInstanceOf(Problem.class);
    }

    @Test
    void nickname_ofNothingThatCanBeSeen_isRefused() {
        assertThatThrownBy(() -> Nickname.read(" \u200b\u200d ")).isInstanceOf(Problem.class);
    }
}
