package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A teacher goes through the drafts of an article. */
final class Review {
    private final Teacher teacher;
    private final JsonNode article;

    Review(Teacher teacher, JsonNode article) {
        this.teacher = teacher;
        this.article = article;
    }

    /** The last draft is rejected, the first made a typed question in the teacher's words, the others taken as they are. */
    List<JsonNode> items() {
        List<JsonNode> drafts = generated();
        List<JsonNode> items = new ArrayList<>();
        items.add(inOwnWords(drafts.get(0)));
        JsonNode last = drafts.get(drafts.size() - 1);
        for (JsonNode draft : drafts.subList(1, drafts.size() - 1)) items.add(teacher.accepts(draft, Map.of()));
        assertThat(teacher.rejects(last, "V1").get("status").textValue()).isEqualTo("REJECTED");

        assertThat(teacher.triesToAccept(last)).isEqualTo(409);
        assertThat(teacher.drafts(article)).isEmpty();
        assertThat(teacher.generates(article).get("made").intValue()).isZero();
        return items;
    }

    private List<JsonNode> generated() {
        int made = teacher.generates(article).get("made").intValue();
        List<JsonNode> drafts = teacher.drafts(article);
        assertThat(drafts).hasSize(made).hasSizeGreaterThanOrEqualTo(5).allSatisfy(this::evidenceHolds);
        return drafts;
    }

    private JsonNode inOwnWords(JsonNode draft) {
        String stem = "Odpowiedz krótko: " + draft.get("stem").textValue();
        return teacher.accepts(draft, Map.of("stem", stem, "distractors", List.of()));
    }

    private void evidenceHolds(JsonNode draft) {
        JsonNode evidence = draft.get("evidence");
        int start = evidence.get("start").intValue();
        int end = evidence.get("end").intValue();
        assertThat(article.get("text").textValue().substring(start, end))
                .isEqualTo(evidence.get("text").textValue());
    }
}
