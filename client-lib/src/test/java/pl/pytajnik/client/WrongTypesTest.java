package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Download;
import pl.pytajnik.client.model.Enrolment;
import pl.pytajnik.client.model.PracticePack;
import pl.pytajnik.client.model.Progress;
import pl.pytajnik.client.model.Result;

/** Whatever stands where in an answer, it is read or it is a mismatch that names its place: no other exception comes out. */
class WrongTypesTest {
    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "-1",
            "1.5",
            "1e99999999999",
            "99999999999999999999",
            "\"\"",
            "\"9999-99-99T99:99:99Z\"",
            "[]",
            "{}",
            "[null]");

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("assignment", Answers.assignment(Answers.ASSIGNMENT), reader(Assignment::of)),
                Arguments.of("attempt", Answers.attempt(Answers.ATTEMPT, "OPEN"), reader(AttemptView::of)),
                Arguments.of("download", Answers.download("\"2026-05-31T09:30:00Z\""), reader(Download::of)),
                Arguments.of("enrolment", Answers.enrolment(), reader(Enrolment::of)),
                Arguments.of("result", Answers.result(), reader(Result::of)),
                Arguments.of("pack", Packs.pack(Packs.PACK), reader(PracticePack::of)),
                Arguments.of("progress", Answers.progress(), reader(Progress::of)));
    }

    private static Json.Reader<?> reader(Json.Reader<?> reader) {
        return reader;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void answer_withAnythingAnywhere_isReadOrAMismatchAtItsPlace(String name, String answer, Json.Reader<?> reader)
            throws Exception {
        reader.read(Json.parse(answer));
        int mismatches = 0;
        for (String changed : changed(answer)) {
            try {
                assertThat(reader.read(Json.parse(changed))).isNotNull();
            } catch (MismatchException e) {
                assertThat(e).as(changed).hasMessageMatching("(expected|nothing) .*at /.*");
                mismatches++;
            }
        }
        assertThat(mismatches).isGreaterThan(20);
    }

    /** Each place taken by each other thing, and taken away. */
    private static List<String> changed(String answer) {
        List<String> changed = new ArrayList<>();
        JsonElement root = JsonParser.parseString(answer);
        visit(root, () -> changed.add(root.toString()));
        return changed;
    }

    private static void visit(JsonElement at, Runnable take) {
        if (at.isJsonObject()) fields(at.getAsJsonObject(), take);
        if (at.isJsonArray()) elements(at.getAsJsonArray(), take);
    }

    private static void fields(JsonObject object, Runnable take) {
        for (Map.Entry<String, JsonElement> field : List.copyOf(object.entrySet())) {
            String name = field.getKey();
            JsonElement value = field.getValue();
            for (String other : OTHERS) {
                object.add(name, JsonParser.parseString(other));
                take.run();
            }
            object.remove(name);
            take.run();
            object.add(name, value);
            visit(value, take);
        }
    }

    private static void elements(JsonArray array, Runnable take) {
        for (int i = 0; i < array.size(); i++) {
            JsonElement value = array.get(i);
            for (String other : OTHERS) {
                array.set(i, JsonParser.parseString(other));
                take.run();
            }
            array.set(i, value);
            visit(value, take);
        }
    }
}
