package pl.pytajnik.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks through what a student was sent for what only the teacher may know: a field that is for keys and has a value, a key or
 * its evidence as a text anywhere but among the choices and in what the student answered.
 */
final class KeySearch {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SECRET_FIELDS =
            Set.of("key", "accepted", "correct", "evidence", "distractors", "feedback", "reasons", "fraction");
    private static final Set<String> STUDENTS_OWN = Set.of("response");
    private static final String OWN_ANSWER = "/answers[]/text";

    private final Set<String> keys;
    private final Set<String> evidence;

    KeySearch(Collection<JsonNode> items) {
        keys = items.stream().flatMap(KeySearch::answers).map(KeySearch::folded).collect(Collectors.toSet());
        evidence = items.stream()
                .map(item -> item.path("evidence").path("text").textValue())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** @return where a key was found, in words; empty when all is well */
    List<String> leaks(List<String> bodies) {
        List<String> leaks = new ArrayList<>();
        for (String body : bodies) {
            if (!body.isEmpty()) search(read(body), "", leaks);
        }
        return leaks;
    }

    private void search(JsonNode node, String at, List<String> leaks) {
        if (node.isTextual()) searchText(node.textValue(), at, leaks);
        for (Map.Entry<String, JsonNode> field : node.properties()) searchField(field, at, leaks);
        if (node.isArray()) for (JsonNode element : node) search(element, at + "[]", leaks);
    }

    private void searchField(Map.Entry<String, JsonNode> field, String at, List<String> leaks) {
        String place = at + "/" + field.getKey();
        boolean count = field.getKey().equals("correct") && field.getValue().isInt();
        if (SECRET_FIELDS.contains(field.getKey()) && !field.getValue().isNull() && !count)
            leaks.add(place + " is " + field.getValue());
        if (!STUDENTS_OWN.contains(field.getKey())) search(field.getValue(), place, leaks);
    }

    private void searchText(String text, String at, List<String> leaks) {
        if (at.endsWith("/choices[]/text") || at.equals(OWN_ANSWER)) return;
        if (keys.contains(folded(text))) leaks.add(at + " is a key: " + text);
        if (evidence.stream().anyMatch(text::contains)) leaks.add(at + " is evidence: " + text);
    }

    private static Stream<String> answers(JsonNode item) {
        return Stream.concat(Stream.of(item.get("key")), Teacher.elements(item.get("accepted")))
                .map(JsonNode::textValue);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
