package pl.pytajnik.content.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
    private static final String TEXT =
            "W 1998 roku Gmina Nowa Wola otworzyła w Lublinie nowy most kolejowy na Bystrzycy.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i].toString();
        }
        return Generate.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }

    @Test
    void jsonl_isOneGroundedQuestionALine() throws IOException {
        Path article = file("most.txt", TEXT, StandardCharsets.UTF_8);
        assertThat(run("--format", "jsonl", article)).isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1);
        JsonObject question = JsonParser.parseString(lines.get(0)).getAsJsonObject();
        assertThat(question.keySet())
                .containsExactly(
                        "article",
                        "kind",
                        "stem",
                        "key",
                        "accepted",
                        "distractors",
                        "evidence",
                        "pattern",
                        "difficulty",
                        "confidence",
                        "confidenceParts");
        JsonObject evidence = question.getAsJsonObject("evidence");
        assertThat(TEXT.substring(
                        evidence.get("start").getAsInt(), evidence.get("end").getAsInt()))
                .isEqualTo(evidence.get("text").getAsString());
        assertThat(question.getAsJsonArray("distractors").get(0).isJsonPrimitive())
                .isTrue();
    }

    @Test
    void json_isOneArrayWithReasons() throws IOException {
        assertThat(run("--format", "json", file("most.txt", TEXT, StandardCharsets.UTF_8)))
                .isZero();
        JsonObject first = JsonParser.parseString(out.toString(StandardCharsets.UTF_8))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertThat(first.getAsJsonArray("distractors").get(0).getAsJsonObject().keySet())
                .containsExactly("text", "reason");
    }

    @Test
    void badFiles_areNamed_andTheOthersStillDone() throws IOException {
        file("a-empty.txt", " \n", StandardCharsets.UTF_8);
        file(
                "b-english.txt",
                "The bridge was opened by the mayor of the town and it is the longest of the bridges.",
                StandardCharsets.UTF_8);
        file("c-latin2.txt", "Zażółć gęślą jaźń w roku i na tym się nie kończy.", Charset.forName("ISO-8859-2"));
        Files.write(folder.resolve("d-binary.txt"), new byte[] {0, 1, 2, 3});
        file("e-good.txt", TEXT, StandardCharsets.UTF_8);
        assertThat(run(folder, folder.resolve("missing.txt"))).isEqualTo(1);
        String problems = err.toString(StandardCharsets.UTF_8);
        assertThat(problems.lines())
                .hasSize(5)
                .anyMatch(l -> l.contains("a-empty.txt: is empty"))
                .anyMatch(l -> l.contains("b-english.txt: does not look like Polish"))
                .anyMatch(l -> l.contains("c-latin2.txt: is not UTF-8"))
                .anyMatch(l -> l.contains("d-binary.txt: is a binary file"))
                .anyMatch(l -> l.contains("missing.txt: cannot be read (no such file)"));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("e-good.txt: 1 question")
                .contains("W którym roku");
    }

    @Test
    void wrongOption_isAUsageError() {
        assertThat(run("--format", "xml", "x.txt")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--format");
    }

    @Test
    void nothingToRead_isAUsageError() {
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void firstLineAlone_isTheTitle() throws IOException {
        String text =
                "Anna Zalewska\n\nAnna Zalewska urodziła się w Łodzi.\n\nW 1955 roku założyła w Gdyni Teatr Mały.\n";
        assertThat(run(file("anna.txt", text, StandardCharsets.UTF_8))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("W którym roku Anna Zalewska założyła");
    }
}
