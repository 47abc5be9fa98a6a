package pl.pytajnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same article gives the same questions, refusals and reasons, whatever goes on around it. */
class DeterminismTest {
    private static final Locale BEFORE = Locale.getDefault();
    private static final List<Article> ARTICLES =
            BundledArticles.all().stream().map(BundledArticle::article).toList();
    private static final QuestionGenerator GENERATOR = QuestionGenerator.polish();
    private static final Map<String, String> EXPECTED = read(GENERATOR, ARTICLES);

    /** Everything that comes out, by the title of the article. */
    private static Map<String, String> read(QuestionGenerator generator, List<Article> articles) {
        return articles.stream()
                .collect(Collectors.toMap(
                        Article::title, a -> generator.generate(a).toString(), (a, b) -> a, TreeMap::new));
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(BEFORE);
    }

    @Test
    void secondRun_givesTheSame() {
        assertThat(read(GENERATOR, ARTICLES)).isEqualTo(EXPECTED);
    }

    @Test
    void freshGenerator_givesTheSame() {
        assertThat(read(QuestionGenerator.polish(), ARTICLES)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl-PL", "tr-TR", "en-US", "th-TH-u-nu-thai", "ar-SA-u-nu-arab"})
    void anyLocale_givesTheSame(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(read(QuestionGenerator.polish(), ARTICLES)).isEqualTo(EXPECTED);
    }

    @Test
    void anyOrderOfArticles_givesTheSame() {
        List<Article> shuffled = new ArrayList<>(ARTICLES);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(read(QuestionGenerator.polish(), shuffled)).isEqualTo(EXPECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void threadsThatShareAGenerator_giveTheSame(int count) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            for (Future<Map<String, String>> run : threads.invokeAll(shuffledRuns(2 * count))) {
                assertThat(run.get()).isEqualTo(EXPECTED);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Callable<Map<String, String>>> shuffledRuns(int count) {
        List<Callable<Map<String, String>>> runs = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            List<Article> shuffled = new ArrayList<>(ARTICLES);
            Collections.shuffle(shuffled, new Random(seed));
            runs.add(() -> read(GENERATOR, shuffled));
        }
        return runs;
    }

    /** Nothing in it hangs on the identity of objects, which differs from one virtual machine to the next. */
    @Test
    void anotherVirtualMachine_givesTheSame() throws Exception {
        Process machine = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:+UseSerialGC",
                        "-Duser.language=tr",
                        "-Dfile.encoding=ISO-8859-2",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Digest.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(machine.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(printed.strip()).isEqualTo(Digest.of(EXPECTED));
        assertThat(machine.waitFor()).isZero();
    }

    /** Prints a digest of all that comes out, in ASCII. */
    static final class Digest {
        private Digest() {}

        public static void main(String[] args) {
            System.out.println(of(read(QuestionGenerator.polish(), ARTICLES)));
        }

        static String of(Map<String, String> read) {
            return read.values().stream()
                    .map(text -> Integer.toHexString(text.hashCode()) + ":" + text.length())
                    .collect(Collectors.joining(" "));
        }
    }
}
