package pl.pytajnik.exchange.anki;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.json.ItemJson;
import pl.pytajnik.exchange.text.Plain;

/** What becomes of one note of a deck. */
final class NoteItems {
    private static final Pattern SOUND = Pattern.compile("\\[sound:[^\\]]*]");
    private static final Pattern CLOZE =
            Pattern.compile("\\{\\{c(\\d{1,3})::(.*?)(?:::([^}]*?))?\\}\\}", Pattern.DOTALL);
    private static final String GAP = "…";

    private final Place place;
    private final List<String> fields;
    private final List<String> tags;

    NoteItems(Place place, String fields, @Nullable String tags) {
        this.place = place;
        this.fields = Arrays.asList(fields.split("\u001f", -1));
        this.tags = tags == null
                ? List.of()
                : Arrays.stream(tags.strip().split("\\s+"))
                        .filter(tag -> !tag.isEmpty())
                        .toList();
    }

    List<Outcome> outcomes(long model, boolean isCloze) {
        if (model == AnkiModel.ID && fields.size() == AnkiNote.FIELDS.size()) {
            return List.of(ours());
        }
        return isCloze ? gaps() : List.of(basic());
    }

    /** As it was written, but for what was changed in Anki. */
    private Outcome ours() {
        try {
            Item item = ItemJson.read(Plain.ofHtml(fields.get(AnkiNote.WHOLE)).text());
            List<String> seen = AnkiNote.fields(item);
            if (!seen.get(AnkiNote.STEM).equals(fields.get(AnkiNote.STEM))) {
                item = item.withStem(words(AnkiNote.STEM));
            }
            if (!seen.get(AnkiNote.FEEDBACK).equals(fields.get(AnkiNote.FEEDBACK))) {
                item = item.withFeedback(words(AnkiNote.FEEDBACK));
            }
            return Outcome.of(place, item, Set.of());
        } catch (IllegalArgumentException odd) {
            return new Outcome.Skipped(place, Skip.MALFORMED, words(AnkiNote.STEM));
        }
    }

    private String words(int field) {
        return Plain.ofHtml(fields.get(field)).text();
    }

    private Outcome basic() {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        String stem = plain(fields.get(0), changes);
        String key = fields.size() < 2 ? "" : plain(fields.get(1), changes);
        leaveOthers(2, changes);
        if (stem.isEmpty() && changes.contains(Change.IMAGE_LEFT_OUT)) {
            return new Outcome.Skipped(place, Skip.ONLY_AN_IMAGE, key);
        }
        return Outcome.of(
                place, Item.of(stem, new Answer.TypedText(key, List.of())).withTags(tags), changes);
    }

    private void leaveOthers(int from, Set<Change> changes) {
        if (fields.stream().skip(from).anyMatch(field -> !field.isBlank())) {
            changes.add(Change.OTHER_FIELDS_LEFT_OUT);
        }
    }

    /** A question for each number of a gap; the other gaps are filled in. */
    private List<Outcome> gaps() {
        Set<Integer> numbers = new TreeSet<>();
        Matcher gaps = CLOZE.matcher(fields.get(0));
        while (gaps.find()) {
            numbers.add(Integer.valueOf(gaps.group(1)));
        }
        if (numbers.isEmpty()) {
            return List.of(new Outcome.Skipped(
                    place, Skip.NO_RIGHT_ANSWER, plain(fields.get(0), EnumSet.noneOf(Change.class))));
        }
        List<Outcome> outcomes = new ArrayList<>();
        numbers.forEach(number -> outcomes.add(gap(number, numbers.size() > 1)));
        return outcomes;
    }

    private Outcome gap(int number, boolean isOneOfMany) {
        Set<Change> changes = EnumSet.of(Change.GAP_IN_STEM);
        if (isOneOfMany) {
            changes.add(Change.GAPS_APART);
        }
        List<String> hidden = new ArrayList<>();
        Matcher gaps = CLOZE.matcher(fields.get(0));
        StringBuilder text = new StringBuilder();
        while (gaps.find()) {
            boolean isAsked = Integer.parseInt(gaps.group(1)) == number;
            if (isAsked) {
                hidden.add(gaps.group(2));
                if (gaps.group(3) != null) {
                    changes.add(Change.HINTS_LEFT_OUT);
                }
            }
            gaps.appendReplacement(text, Matcher.quoteReplacement(isAsked ? GAP : gaps.group(2)));
        }
        gaps.appendTail(text);
        leaveOthers(2, changes);
        List<String> keys =
                hidden.stream().map(key -> plain(key, changes)).distinct().toList();
        Item item = Item.of(plain(text.toString(), changes), new Answer.TypedText(String.join(", ", keys), List.of()))
                .withTags(tags);
        return Outcome.of(place, fields.size() > 1 ? item.withFeedback(plain(fields.get(1), changes)) : item, changes);
    }

    private static String plain(String html, Set<Change> changes) {
        String silent = SOUND.matcher(html).replaceAll("");
        if (silent.length() < html.length()) {
            changes.add(Change.MEDIA_LEFT_OUT);
        }
        Plain plain = Plain.ofHtml(silent);
        changes.addAll(plain.changes());
        return plain.text();
    }
}
