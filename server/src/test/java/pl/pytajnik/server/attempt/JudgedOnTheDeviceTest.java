package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.Judgement;
import pl.pytajnik.client.model.PracticeKey;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.Stamp;
import pl.pytajnik.content.BundledArticles;
import pl.pytajnik.content.QuestionGenerator;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.content.question.Kind;

/**
 * A device without a dictionary beside the server: what it calls right the server takes, what it calls wrong the server does
 * not, and how much it has to leave open.
 */
class JudgedOnTheDeviceTest {
    private static final AnswerChecker SERVER = AnswerChecker.polish();
    private static final Path TABLES = Path.of("../content/src/test/resources/pl/pytajnik/content/answer");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An answer to a question. */
    private record Typed(Kind kind, String key, List<String> accepted, String text) {
        boolean isRight() {
            return SERVER.accepts(kind, key, accepted, text);
        }

        Typed with(String other) {
            return new Typed(kind, key, accepted, other);
        }
    }

    /** A question and the device's key to it, made once for all its answers. */
    private final Map<List<?>, PracticeKey> keys = new HashMap<>();

    private PracticeKey key(Typed typed) {
        return keys.computeIfAbsent(List.of(typed.kind, typed.key, typed.accepted), missing -> told(typed));
    }

    private static PracticeKey told(Typed typed) {
        List<String> texts =
                Stream.concat(Stream.of(typed.key), typed.accepted.stream()).toList();
        TypedKey forms = TellingKeys.of(
                new RightForms(typed.kind, texts, text -> typed.with(text).isRight()));
        try {
            return PracticeKey.of(Json.parse(JSON.writeValueAsString(Map.of("key", typed.key, "typed", forms))));
        } catch (MismatchException | JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private Judgement judged(Typed typed) {
        return key(typed)
                .judge(Response.typed(new Stamp(UUID.randomUUID(), 1, 0, null), UUID.randomUUID(), typed.text));
    }

    /** @return what share of the right answers the device takes */
    private double measure(String name, List<Typed> answers) {
        List<Typed> calledWrong = new ArrayList<>();
        List<Typed> calledRight = new ArrayList<>();
        int[] counts = new int[4];
        for (Typed typed : answers) {
            Judgement judged = judged(typed);
            boolean right = typed.isRight();
            if (right && judged.isDecided() && !judged.correct()) calledWrong.add(typed);
            if (!right && judged.correct()) calledRight.add(typed);
            counts[(right ? 0 : 2) + (judged.isDecided() ? 0 : 1)]++;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: of %d right answers the device takes %d and leaves %d open; of %d wrong ones it tells %d%n",
                name,
                counts[0] + counts[1],
                counts[0],
                counts[1],
                counts[2] + counts[3],
                counts[2]);
        assertThat(calledWrong).as("right, and called wrong").isEmpty();
        assertThat(calledRight).as("wrong, and called right").isEmpty();
        return counts[0] / (double) (counts[0] + counts[1]);
    }

    @Test
    void tablesOfTypedAnswers_areNeverMisjudged() throws IOException {
        measure("right.txt", table("right.txt"));
        measure("wrong.txt", table("wrong.txt"));
    }

    private static List<Typed> table(String name) throws IOException {
        return Files.readAllLines(TABLES.resolve(name)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*\\|\\s*", 4))
                .flatMap(cells -> cells(cells[3])
                        .map(text -> new Typed(
                                Kind.valueOf(cells[0]),
                                cells[1].strip(),
                                cells(cells[2]).toList(),
                                text)))
                .toList();
    }

    private static Stream<String> cells(String cell) {
        return Stream.of(cell.split("~")).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Every question the demo quiz could have, typed in many ways, and each answered with the others' keys. */
    @Test
    void demoQuestions_areNeverMisjudged_andMostlyAtOnce() {
        List<Typed> questions = BundledArticles.named("korea-rosja")
                .map(bundled -> QuestionGenerator.polish().generate(bundled.article()))
                .orElseThrow()
                .drafts()
                .stream()
                .map(draft -> new Typed(draft.kind(), draft.key(), draft.accepted(), draft.key()))
                .toList();
        double variants = measure(
                "demo, variants",
                questions.stream().flatMap(JudgedOnTheDeviceTest::variants).toList());
        double keys = measure(
                "demo, each other's keys",
                questions.stream()
                        .flatMap(one -> questions.stream().map(other -> one.with(other.key)))
                        .toList());
        assertThat(variants).isGreaterThan(0.7);
        assertThat(keys).isEqualTo(1);
    }

    private static Stream<Typed> variants(Typed question) {
        Set<String> texts = new LinkedHashSet<>();
        Stream.concat(Stream.of(question.key), question.accepted.stream()).forEach(text -> {
            texts.addAll(List.of(text, text.toUpperCase(Locale.ROOT), Alike.folded(text), " " + text + ". "));
            texts.addAll(List.of("to " + text, "około " + text, text + " roku", "w " + text, "pan " + text));
            int middle = text.length() / 2;
            texts.add(text.substring(0, middle) + text.substring(middle + 1));
            texts.add(text.substring(0, middle) + (char) (text.charAt(middle) + 1) + text.substring(middle + 1));
            texts.add(text.replaceFirst("^(\\p{L})\\p{L}+ ", "$1. "));
            texts.addAll(List.of(text.split(" ")));
        });
        return texts.stream().map(question::with);
    }
}
