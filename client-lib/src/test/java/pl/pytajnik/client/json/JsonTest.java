package pl.pytajnik.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private enum Colour {
        RED,
        OTHER
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<!doctype html><p>Zaloguj się",
                "{\"a\":1",
                "{\"a\":1}{}",
                "[]",
                "null",
                "\"text\"",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":NaN}",
                "// note\n{}"
            })
    void parse_whatIsNoJsonObject_isAMismatch(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(MismatchException.class);
    }

    @Test
    void parse_nestedBeyondAllReason_isAMismatch() {
        assertThatThrownBy(() -> Json.parse("{\"a\":" + "[".repeat(100_000))).isInstanceOf(MismatchException.class);
    }

    @Test
    void values_ofTheRightTypes_areRead() throws Exception {
        Json json = Json.parse("""
                {"t":"żółć","i":-7,"n":2.5,"f":true,"u":"0190A000-0000-7000-8000-000000000001","w":"2026-05-31T09:30:00.123456Z",
                 "c":{"x":1},"l":[{"x":1},{"x":2}],"e":"RED","unknown":[[]]}""");

        assertThat(json.text("t")).isEqualTo("żółć");
        assertThat(json.integer("i")).isEqualTo(-7);
        assertThat(json.number("n")).isEqualTo(2.5);
        assertThat(json.flag("f")).isTrue();
        assertThat(json.uuid("u")).hasToString("0190a000-0000-7000-8000-000000000001");
        assertThat(json.instant("w")).isEqualTo(1780219800123L);
        assertThat(json.child("c").integer("x")).isEqualTo(1);
        assertThat(json.list("l", item -> item.integer("x"))).containsExactly(1, 2);
        assertThat(json.constant("e", Colour.values(), Colour.OTHER)).isEqualTo(Colour.RED);
    }

    @Test
    void constant_ofANewerServer_isTheOtherOne() throws Exception {
        assertThat(Json.parse("{\"e\":\"BLUE\"}").constant("e", Colour.values(), Colour.OTHER))
                .isEqualTo(Colour.OTHER);
    }

    @Test
    void optionalValues_missingOrNull_areNull() throws Exception {
        Json json = Json.parse("{\"a\":null}");

        assertThat(json.textOrNull("a")).isNull();
        assertThat(json.integerOrNull("b")).isNull();
        assertThat(json.numberOrNull("b")).isNull();
        assertThat(json.flagOrNull("b")).isNull();
        assertThat(json.instantOrNull("b")).isNull();
        assertThat(json.childOrNull("a")).isNull();
        assertThat(json.has("a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "99999999999", "1e400", "\"1\"", "true", "{}", "[]", "null"})
    void integer_ofAnotherType_isAMismatchAtItsPlace(String value) throws Exception {
        Json json = Json.parse("{\"a\":{\"b\":" + value + "}}").child("a");

        assertThatThrownBy(() -> json.integer("b"))
                .isInstanceOf(MismatchException.class)
                .hasMessageContaining("/a/b")
                .hasMessageContaining("found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1-1-1-1-1\"", "\"\"", "\"x\"", "7", "\"0190a000000070008000000000000001\""})
    void uuid_thatIsNone_isAMismatch(String value) throws Exception {
        Json json = Json.parse("{\"a\":" + value + "}");

        assertThatThrownBy(() -> json.uuid("a"))
                .isInstanceOf(MismatchException.class)
                .hasMessageContaining("/a");
    }

    @Test
    void otherTypes_mixedUp_areMismatches() throws Exception {
        Json json = Json.parse("{\"t\":1,\"f\":\"true\",\"n\":1e999,\"w\":\"yesterday\",\"c\":[],\"l\":{},\"m\":[1]}");

        assertThatThrownBy(() -> json.text("t")).isInstanceOf(MismatchException.class);
        assertThatThrownBy(() -> json.flag("f")).isInstanceOf(MismatchException.class);
        assertThatThrownBy(() -> json.number("n")).isInstanceOf(MismatchException.class);
        assertThatThrownBy(() -> json.instant("w")).isInstanceOf(MismatchException.class);
        assertThatThrownBy(() -> json.child("c")).isInstanceOf(MismatchException.class);
        assertThatThrownBy(() -> json.list("l", item -> item)).isInstanceOf(MismatchException.class);
        assertThatThrownBy(() -> json.list("m", item -> item)).hasMessageContaining("/m/0");
        assertThatThrownBy(() -> json.text("missing")).hasMessage("nothing at /missing");
    }

    @Test
    void list_onceRead_cannotBeChanged() throws Exception {
        var list = Json.parse("{\"l\":[]}").list("l", item -> item);

        assertThatThrownBy(() -> list.add(Json.empty())).isInstanceOf(UnsupportedOperationException.class);
    }
}
