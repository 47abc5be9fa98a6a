package pl.pytajnik.exchange.gift;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Item;

/** One question of a GIFT file, taken apart. */
final class GiftQuestion {
    private static final Pattern NAME = Pattern.compile("^\\s*::(.*?)::", Pattern.DOTALL);
    private static final String GENERAL = "####";
    private static final String GAP = " …";
    private static final String CLOSING = ".,;:!?)”\"";

    private final GiftBlocks.Block block;
    private final Set<Change> changes = EnumSet.noneOf(Change.class);

    private GiftQuestion(GiftBlocks.Block block) {
        this.block = block;
    }

    static Outcome outcome(GiftBlocks.Block block) {
        GiftQuestion question = new GiftQuestion(block);
        try {
            return question.outcome();
        } catch (GiftFault fault) {
            return new Outcome.Skipped(block.place(), fault.why(), question.beginning());
        }
    }

    private String beginning() {
        return GiftEscapes.shown(GiftEscapes.hidden(NAME.matcher(block.text()).replaceFirst("")))
                .replaceAll("\\s+", " ");
    }

    private Outcome outcome() throws GiftFault {
        String hidden = GiftEscapes.hidden(block.text());
        int open = hidden.indexOf('{');
        int close = hidden.lastIndexOf('}');
        if (open < 0 && close < 0) {
            throw new GiftFault(Skip.UNKNOWN_TYPE);
        }
        if (open < 0 || close < open || hidden.substring(open + 1, close).indexOf('{') >= 0) {
            throw new GiftFault(Skip.MALFORMED);
        }
        return outcome(hidden.substring(0, open), hidden.substring(open + 1, close), hidden.substring(close + 1));
    }

    private Outcome outcome(String before, String inside, String after) throws GiftFault {
        Matcher name = NAME.matcher(before);
        GiftText stem = GiftText.of(name.find() ? before.substring(name.end()) : before, "moodle");
        int general = inside.indexOf(GENERAL);
        String answers = general < 0 ? inside : inside.substring(0, general);
        Answer answer = new GiftAnswers(stem.mark(), !after.isBlank(), changes).of(answers.strip());
        Item item = Item.of(stem(stem, after), answer).withId(block.id()).withTags(block.tags());
        if (general >= 0) {
            item = item.withFeedback(GiftText.of(inside.substring(general + GENERAL.length()), stem.mark())
                    .words(changes));
        }
        return Outcome.of(block.place(), item, changes);
    }

    private String stem(GiftText stem, String after) {
        String words = stem.words(changes);
        if (after.isBlank()) {
            return words;
        }
        String end = new GiftText(stem.mark(), after).words(changes);
        if (end.equals(".") && words.matches("(?s).*[.?!]")) {
            return words;
        }
        changes.add(Change.GAP_IN_STEM);
        boolean isClosed = CLOSING.indexOf(end.charAt(0)) >= 0;
        return words + GAP + (end.equals(".") ? "" : isClosed ? end : " " + end);
    }
}
