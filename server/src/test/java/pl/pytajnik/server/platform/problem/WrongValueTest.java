package pl.pytajnik.server.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WrongValueTest {
    private static final List<Integer> ENOUGH = List.of(4711, 4712);

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AS_SAID")
    void text_saysTheSameInBothLanguages(WrongValue what) {
        String english = what.in(Language.ENGLISH, ENOUGH);
        String polish = what.in(Language.POLISH, ENOUGH);
        assertThat(polish).isNotEqualTo(english).doesNotContain("%");
        assertThat(numbersIn(polish)).isEqualTo(numbersIn(english));
    }

    @Test
    void fieldError_isToldInTheCallersLanguage() {
        FieldError error = FieldError.of("/day", WrongValue.DAY_TOO_FAR, 5);
        assertThat(error.detail(Language.ENGLISH)).isEqualTo("must be one of the next 5 days");
        assertThat(error.detail(Language.POLISH)).isEqualTo("musi być jednym z najbliższych 5 dni");
    }

    private static List<String> numbersIn(String text) {
        return Arrays.stream(text.split("\\D+"))
                .filter(number -> number.startsWith("471"))
                .sorted()
                .toList();
    }
}
