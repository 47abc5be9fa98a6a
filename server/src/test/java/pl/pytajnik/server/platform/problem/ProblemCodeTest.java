package pl.pytajnik.server.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {
    private static final Set<Integer> STATUSES =
            Set.of(400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 428, 429, 500, 503);

    @ParameterizedTest
    @EnumSource
    void everyCode_inBothLanguages_saysWhatIsWrong(ProblemCode code) {
        assertThat(STATUSES).contains(code.status());
        assertThat(code.type()).matches("/problems/[a-z]+(-[a-z]+)*");
        for (Language language : EnumSet.allOf(Language.class)) {
            assertThat(code.title(language)).isNotBlank().doesNotEndWith(".").doesNotContain("%");
            assertThat(code.detail(language, "9", "9")).endsWith(".").doesNotContain("%");
        }
        assertThat(code.title(Language.POLISH)).isNotEqualTo(code.title(Language.ENGLISH));
        assertThat(placeholders(code.detail(Language.POLISH, "\u0000", "\u0000")))
                .isEqualTo(placeholders(code.detail(Language.ENGLISH, "\u0000", "\u0000")));
    }

    @ParameterizedTest
    @EnumSource
    void everyCode_slug_isItsNameForever(ProblemCode code) {
        assertThat(code.slug().toUpperCase(Locale.ROOT).replace('-', '_')).isEqualTo(code.name());
    }

    @Test
    void times_areWrittenAsPeopleRead_inEitherLanguage() {
        Instant opens = Instant.parse("2026-11-23T03:57:47Z");
        assertThat(ProblemCode.NOT_OPEN_YET.detail(Language.POLISH, opens))
                .isEqualTo("Otworzy się: 23.11.2026, 04:57 czasu polskiego.");
        assertThat(ProblemCode.NOT_OPEN_YET.detail(Language.ENGLISH, opens))
                .isEqualTo("It opens at 23 Nov 2026, 04:57 Polish time.");
    }

    private static long placeholders(String filled) {
        return Arrays.stream(filled.split("")).filter("\u0000"::equals).count();
    }
}
