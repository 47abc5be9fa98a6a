package pl.pytajnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Generation;

/** Runs the examples of {@code patterns/}. */
class PatternSpecTest {
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(ask|refuse)\\n(?s:(.*?))^```");
    private static final QuestionGenerator GENERATOR = QuestionGenerator.polishWithUnproven();

    record Example(
            String pattern,
            boolean asks,
            String text,
            @Nullable LocalDate published,
            String stem,
            String key) {
        static Example of(String pattern, boolean asks, String block) {
            List<String> text = new ArrayList<>();
            LocalDate published = null;
            String stem = "";
            String key = "";
            for (String line : block.split("\n")) {
                if (line.startsWith("? ")) {
                    stem = line.substring(2);
                } else if (line.startsWith("= ")) {
                    key = line.substring(2);
                } else if (line.startsWith("@ ")) {
                    published = LocalDate.parse(line.substring(2));
                } else {
                    text.add(line);
                }
            }
            return new Example(pattern, asks, String.join("\n", text), published, stem, key);
        }
    }

    static Stream<Example> examples() {
        return GENERATOR.patterns().stream().flatMap(PatternSpecTest::examples);
    }

    private static Stream<Example> examples(String pattern) {
        Matcher blocks = BLOCK.matcher(spec(pattern));
        return blocks.results().map(b -> Example.of(pattern, b.group(1).equals("ask"), b.group(2)));
    }

    private static String spec(String pattern) {
        String page = "patterns/" + pattern + ".md";
        try (InputStream in = PatternSpecTest.class.getResourceAsStream(page)) {
            return new String(Objects.requireNonNull(in, page + " is missing").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isAskedOrRefused(Example example) {
        Generation generation = GENERATOR.generate(new Article("", example.text(), example.published()));
        List<Draft> own = generation.drafts().stream()
                .filter(d -> d.pattern().equals(example.pattern()))
                .toList();
        // sound in itself, but another pattern has asked about the same clause or for the same person
        boolean asked = generation.refusals().stream()
                .anyMatch(r -> Set.of("tells-another", "same-fact").contains(r.reason())
                        && r.stem().equals(example.stem()));
        if (example.asks() && !asked) {
            assertThat(own).as(example.text()).anySatisfy(draft -> {
                assertThat(draft.stem()).isEqualTo(example.stem());
                assertThat(draft.key()).isEqualTo(example.key());
            });
        } else if (!example.asks()) {
            assertThat(own).as(example.text()).isEmpty();
        }
    }

    @Test
    void everyPattern_hasExamplesThatAskAndThatMustNot() {
        List<Example> examples = examples().toList();
        assertThat(GENERATOR.patterns()).isNotEmpty().allSatisfy(id -> {
            assertThat(examples).anyMatch(e -> e.pattern().equals(id) && e.asks());
            assertThat(examples).anyMatch(e -> e.pattern().equals(id) && !e.asks());
        });
    }
}
