package pl.pytajnik.exchange.moodle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.file.Node;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Item;

/** The questions of one Moodle file, under the category that stands before them. */
final class MoodleQuestions {
    private static final Set<String> ROOTS = Set.of("", "top", "$course$", "$system$", "$module$", "$cat$");

    private List<String> category = List.of();

    /** A category is no question: it goes for those behind it. */
    boolean isCategory(Node node) {
        if (!node.attribute("type").equals("category")) {
            return false;
        }
        String path = node.child("category").map(Node::text).orElse("");
        String last = "";
        for (String part : path.split("(?<!/)/(?!/)")) {
            last = part.replace("//", "/").strip();
        }
        category = ROOTS.contains(last) ? List.of() : List.of(last);
        return true;
    }

    List<Outcome> read(Node node, Place place) {
        try {
            return node.attribute("type").matches("cloze|multianswer")
                    ? gaps(node, place)
                    : List.of(outcome(node, place));
        } catch (MoodleFault fault) {
            String what = fault.why() == Skip.UNKNOWN_TYPE
                    ? node.attribute("type")
                    : MoodleText.of(node, "questiontext").words(EnumSet.noneOf(Change.class));
            return List.of(new Outcome.Skipped(place, fault.why(), what));
        }
    }

    private Outcome outcome(Node node, Place place) throws MoodleFault {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        Answer answer = new MoodleAnswers(node, changes).answer();
        String stem = MoodleText.of(node, "questiontext").words(changes);
        if (stem.isBlank() && changes.contains(Change.IMAGE_LEFT_OUT)) {
            throw new MoodleFault(Skip.ONLY_AN_IMAGE);
        }
        Item item = dressed(Item.of(stem, answer), node, changes);
        return Outcome.of(place, item.withId(id(node.text("idnumber"))), changes);
    }

    /** One id would not do for several questions. */
    private List<Outcome> gaps(Node node, Place place) throws MoodleFault {
        MoodleCloze cloze = new MoodleCloze(MoodleText.of(node, "questiontext"));
        List<Outcome> outcomes = new ArrayList<>();
        for (Answer answer : cloze.answers()) {
            Item item = dressed(Item.of(cloze.stem(answer), answer), node, cloze.changes());
            UUID id = cloze.answers().size() == 1 ? id(node.text("idnumber")) : null;
            outcomes.add(Outcome.of(place, item.withId(id), cloze.changes()));
        }
        return outcomes;
    }

    /** With what all types of questions have. */
    private Item dressed(Item item, Node node, Set<Change> changes) {
        if (!node.children("hint").isEmpty()) {
            changes.add(Change.HINTS_LEFT_OUT);
        }
        if (!node.text("image").isEmpty()) {
            changes.add(Change.IMAGE_LEFT_OUT);
        }
        if (hasCombinedFeedback(node)) {
            changes.add(Change.COMBINED_FEEDBACK_LEFT_OUT);
        }
        return item.withFeedback(MoodleText.of(node, "generalfeedback").words(changes))
                .withTags(tags(node));
    }

    /** Moodle's own sentences, such as „Your answer is correct.”, stand in every file and say nothing. */
    private static boolean hasCombinedFeedback(Node node) {
        return List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback").stream()
                .map(name -> MoodleText.of(node, name).words(EnumSet.noneOf(Change.class)))
                .anyMatch(text -> !text.isEmpty() && !MoodleText.isUsual(text));
    }

    private List<String> tags(Node node) {
        List<String> tags = new ArrayList<>();
        node.child("tags").ifPresent(all -> all.children("tag").forEach(tag -> tags.add(tag.text())));
        tags.addAll(category);
        return tags;
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
