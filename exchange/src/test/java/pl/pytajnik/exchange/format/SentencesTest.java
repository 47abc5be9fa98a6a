package pl.pytajnik.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void eachLanguage_saysAllAndNoMore(String language) throws IOException {
        Stream<Enum<?>> all = Stream.of(
                        Loss.values(), Change.values(), Skip.values(), Fault.values(), Place.Unit.values())
                .flatMap(Stream::of);
        List<String> keys = all.map(what -> what.getDeclaringClass().getSimpleName() + "." + what.name())
                .toList();
        assertThat(keysIn(language)).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void aReport_countsByLossAndIsPolish() {
        Report report = new Report();
        report.add(Set.of(Loss.TAGS));
        report.add(Set.of(Loss.TAGS, Loss.ITEM));
        report.add(Set.of());
        assertThat(report.lines())
                .startsWith("Pytajnik, liczba pytań: 3. Tego ten format nie przenosi:")
                .endsWith("- znaczniki – 2");
    }

    private static Set<String> keysIn(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader in = new InputStreamReader(
                Sentences.class.getResourceAsStream("sentences_" + language + ".properties"), StandardCharsets.UTF_8)) {
            sentences.load(in);
        }
        return sentences.stringPropertyNames();
    }
}
