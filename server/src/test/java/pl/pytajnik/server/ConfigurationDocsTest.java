package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every property of ours is in docs/configuration.md. */
class ConfigurationDocsTest {
    private static final List<Pattern> PROPERTIES = List.of(
            Pattern.compile("\"(pytajnik\\.[a-z][a-z.-]*)\""),
            Pattern.compile("\\$\\{(pytajnik\\.[a-z.-]+)"),
            Pattern.compile("(?m)^(?:%\\w+\\.)?(pytajnik\\.[a-z.-]+)="));
    private static final Set<String> NO_PROPERTIES = Set.of(
            "pytajnik.", "pytajnik.problems", "pytajnik.api-key", "pytajnik.missing-scope", "pytajnik.idempotency");

    @Test
    void everyProperty_isDocumented() throws IOException {
        String docs = Files.readString(Path.of("../docs/configuration.md"));
        Set<String> properties = properties();
        assertThat(properties).contains("pytajnik.data", "pytajnik.log.json", "pytajnik.rate-limit.per-minute");
        assertThat(properties).allSatisfy(property -> assertThat(docs).contains("`" + property + "`"));
    }

    private static Set<String> properties() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            files.filter(file -> file.toString().endsWith(".java") || file.endsWith("application.properties"))
                    .map(ConfigurationDocsTest::text)
                    .flatMap(text -> PROPERTIES.stream()
                            .flatMap(pattern -> pattern.matcher(text).results()))
                    .map((MatchResult match) -> match.group(1))
                    .filter(property -> !NO_PROPERTIES.contains(property))
                    .forEach(found::add);
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
