package pl.pytajnik.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages speak both languages, all of each, and say nothing that is not there. */
@QuarkusTest
@Tag("browser")
class TextsPageTest {
    private static final Path PAGES = Path.of("src", "main", "resources", "META-INF", "resources");
    private static final Pattern LITERAL = Pattern.compile("\\bt\\(\\s*'([^']+)'");
    private static final Pattern COMPUTED = Pattern.compile("\\bt\\(\\s*`([^`$]+)\\$\\{");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Set<String> POLISH_FORMS = Set.of("one", "few", "many", "other");
    private static final Set<String> ENGLISH_FORMS = Set.of("one", "other");

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void polishAndEnglish_haveTheSameTexts() throws IOException {
        Map<String, Object> polish = texts("pl");
        Map<String, Object> english = texts("en");
        assertThat(polish).hasSizeGreaterThan(60);
        assertThat(english.keySet()).isEqualTo(polish.keySet());
        polish.forEach((key, text) -> {
            assertThat(forms(text)).as("plural forms of " + key).isIn(Set.of(), POLISH_FORMS);
            assertThat(forms(english.get(key)))
                    .as("plural forms of " + key)
                    .isEqualTo(forms(text).isEmpty() ? Set.of() : ENGLISH_FORMS);
            assertThat(places(english.get(key)))
                    .as("what is filled in to " + key)
                    .isEqualTo(places(text));
        });
    }

    @Test
    void texts_areThereAndUsed() throws IOException {
        Set<String> known = texts("pl").keySet();
        Set<String> literal = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Path script : files(path -> path.endsWith(".js") && !path.contains("/texts/"))) {
            String code = Files.readString(script);
            LITERAL.matcher(code).results().forEach(found -> literal.add(found.group(1)));
            COMPUTED.matcher(code).results().forEach(found -> beginnings.add(found.group(1)));
        }
        assertThat(known).as("texts that are used").containsAll(literal);
        assertThat(known.stream()
                        .filter(key ->
                                !literal.contains(key) && beginnings.stream().noneMatch(key::startsWith)))
                .as("texts that nobody uses")
                .isEmpty();
    }

    /** As the browser reads them, of all folders; no key is in two. */
    private Map<String, Object> texts(String language) throws IOException {
        Page page = browsing.somebody(Look.LAPTOP);
        Map<String, Object> all = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (Path file : files(path -> path.endsWith("/texts/" + language + ".js"))) {
            Object found =
                    page.evaluate("async address => (await import(address)).default", "/" + PAGES.relativize(file));
            ((Map<?, ?>) found).forEach((key, text) -> {
                if (all.put((String) key, text) != null) {
                    twice.add((String) key);
                }
            });
        }
        assertThat(twice).as("texts with the same name in two folders").isEmpty();
        return all;
    }

    private static List<Path> files(java.util.function.Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> wanted.test(file.toString())).toList();
        }
    }

    private static Set<?> forms(Object text) {
        return text instanceof Map<?, ?> forms ? forms.keySet() : Set.of();
    }

    private static Set<String> places(Object text) {
        return PLACE.matcher(text.toString())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }
}
