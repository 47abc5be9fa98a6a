package pl.pytajnik.server.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a device keeps of the player is all the player needs. */
@QuarkusTest
class PlayerFilesTest {
    private static final Pattern PATH = Pattern.compile("/[\\w@./-]*");
    private static final Pattern IMPORT = Pattern.compile("(?:from\\s*|import\\s*\\(?\\s*)[\"']([./][^\"'`$]+)[\"']");
    private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");

    @Test
    void everyFile_isThere() {
        assertThat(kept())
                .hasSizeGreaterThan(60)
                .allSatisfy(file -> assertThat(body(file)).as(file).isNotEmpty());
    }

    @Test
    void whatIsImportedOrLinked_isKept() {
        Set<String> kept = kept();
        Set<String> wanted = new TreeSet<>(links("/play/"));
        kept.stream().filter(file -> file.endsWith(".js")).forEach(file -> wanted.addAll(imports(file)));
        wanted.removeIf(file -> file.contains("/sortablejs/") || file.contains("/uplot/") && !isAChartPlayed(kept));
        assertThat(kept).containsAll(wanted);
    }

    @Test
    void build_isFilledIn() {
        assertThat(body("/play/sw.js"))
                .containsPattern("BUILD = '[0-9a-f]{64}'")
                .doesNotContain(".version@");
    }

    private static Set<String> kept() {
        String worker = body("/play/sw.js");
        String list = worker.substring(worker.indexOf("const FILES"), worker.indexOf("const CACHE"));
        return Pattern.compile("'([^']+)'")
                .matcher(list)
                .results()
                .flatMap(literal -> Stream.of(literal.group(1).split(" ")))
                .filter(file -> PATH.matcher(file).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> links(String page) {
        return found(LINKED, page).filter(file -> !file.endsWith("/sw.js")).collect(Collectors.toSet());
    }

    private static Set<String> imports(String script) {
        return found(IMPORT, script)
                .map(file -> URI.create(script).resolve(file).toString())
                .collect(Collectors.toSet());
    }

    private static boolean isAChartPlayed(Set<String> kept) {
        return kept.stream()
                .filter(file -> file.startsWith("/play/") && file.endsWith(".js"))
                .anyMatch(file -> body(file).contains("plot()") || body(file).contains("charts.js"));
    }

    private static Stream<String> found(Pattern pattern, String file) {
        return pattern.matcher(body(file)).results().map((MatchResult match) -> match.group(1));
    }

    private static String body(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }
}
