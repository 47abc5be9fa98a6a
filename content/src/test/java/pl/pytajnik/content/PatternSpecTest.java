package pl.pytajnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pytajnik.content.question.Draft;

/** Runs the examples of {@code patterns.md}. */
class PatternSpecTest {
    private static final Pattern SECTION_OR_BLOCK =
            Pattern.compile("(?m)^## (\\w+):|^```(ask|refuse)\\n(?s:(.*?))^```");
    private static final QuestionGenerator GENERATOR = QuestionGenerator.polish();

    record Example(String pattern, boolean asks, String text, String stem, String key) {
        static Example of(String pattern, boolean asks, String block) {
            List<String> text = new ArrayList<>();
            String stem = "";
            String key = "";
            for (String line : block.split("\n")) {
                if (line.startsWith("? ")) {
                    stem = line.substring(2);
                } else if (line.startsWith("= ")) {
                    key = line.substring(2);
                } else {
                    text.add(line);
                }
            }
            return new Example(pattern, asks, String.join("\n", text), stem, key);
        }
    }

    static Stream<Example> examples() throws IOException {
        try (InputStream in = PatternSpecTest.class.getResourceAsStream("patterns.md")) {
            String spec = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<Example> examples = new ArrayList<>();
            Matcher matcher = SECTION_OR_BLOCK.matcher(spec);
            String pattern = "";
            while (matcher.find()) {
                if (matcher.group(1) != null) {
                    pattern = matcher.group(1);
                } else {
                    examples.add(Example.of(pattern, matcher.group(2).equals("ask"), matcher.group(3)));
                }
            }
            return examples.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isAskedOrRefused(Example example) {
        List<Draft> drafts =
                GENERATOR.generate(new Article("", example.text(), null)).drafts();
        List<Draft> own = drafts.stream()
                .filter(d -> d.pattern().equals(example.pattern()))
                .toList();
        if (example.asks()) {
            assertThat(own).anySatisfy(draft -> {
                assertThat(draft.stem()).isEqualTo(example.stem());
                assertThat(draft.key()).isEqualTo(example.key());
            });
        } else {
            assertThat(own).isEmpty();
        }
    }

    @Test
    void everyPattern_hasExamplesThatAskAndThatMustNot() throws IOException {
        List<Example> examples = examples().toList();
        assertThat(GENERATOR.patterns()).isNotEmpty().allSatisfy(id -> {
            assertThat(examples).anyMatch(e -> e.pattern().equals(id) && e.asks());
            assertThat(examples).anyMatch(e -> e.pattern().equals(id) && !e.asks());
        });
    }
}
