package pl.pytajnik.server.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ValidationMessagesTest {
    private final ResourceBundle english = ResourceBundle.getBundle("ValidationMessages", Locale.ENGLISH);
    private final ResourceBundle polish = ResourceBundle.getBundle("ValidationMessages", Locale.forLanguageTag("pl"));

    @Test
    void texts_ofBothLanguages_haveTheSameKeys() {
        assertThat(polish.keySet()).isEqualTo(english.keySet());
        assertThat(polish.getLocale()).isNotEqualTo(english.getLocale());
    }

    @Test
    void texts_withoutALanguageInTheName_areNowhere() {
        assertThat(Path.of("src/main/resources/ValidationMessages.properties"))
                .as("English stands in ValidationMessages_en, lest a Polish machine's locale comes before it")
                .doesNotExist();
    }

    @Test
    void texts_forEveryConstraintOfBeanValidation_areOurs() {
        Set<String> standard =
                ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages", Locale.ROOT).keySet().stream()
                        .filter(key -> key.startsWith("jakarta."))
                        .collect(Collectors.toSet());
        assertThat(english.keySet()).containsAll(standard);
    }
}
