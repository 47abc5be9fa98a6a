package pl.pytajnik.exchange.moodle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Keys;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Answer;

/** A text with gaps: each becomes a question, with the other gaps filled in as is right. */
final class MoodleCloze {
    private static final Pattern GAP =
            Pattern.compile("\\{\\s*\\d{0,3}\\s*:\\s*([A-Z_]{2,16})\\s*:((?:\\\\.|[^}\\\\])*+)\\}", Pattern.DOTALL);
    private static final Pattern BROKEN = Pattern.compile("\\{\\s*\\d{0,3}\\s*:");
    /** Of the private use area: stands for the first gap while the text is made plain. */
    private static final char FIRST = '\ue000';

    private static final int MOST = 100;

    private final String words;
    private final List<Answer> answers = new ArrayList<>();
    private final Set<Change> changes = EnumSet.of(Change.GAP_IN_STEM);

    MoodleCloze(MoodleText text) throws MoodleFault {
        StringBuilder marked = new StringBuilder();
        Matcher gap = GAP.matcher(text.text());
        while (gap.find()) {
            gap.appendReplacement(marked, String.valueOf((char) (FIRST + answers.size())));
            answers.add(new MoodleGap(gap.group(1), gap.group(2), text.format()).answer(changes));
        }
        gap.appendTail(marked);
        if (answers.isEmpty() || answers.size() > MOST || BROKEN.matcher(marked).find()) {
            throw new MoodleFault(Skip.MALFORMED);
        }
        if (answers.size() > 1) {
            changes.add(Change.GAPS_APART);
        }
        words = new MoodleText(text.format(), marked.toString(), text.files()).words(changes);
    }

    List<Answer> answers() {
        return answers;
    }

    Set<Change> changes() {
        return changes;
    }

    /** The text that one of the answers is asked in. */
    String stem(Answer asked) {
        StringBuilder stem = new StringBuilder();
        for (char c : words.toCharArray()) {
            int number = c - FIRST;
            if (number < 0 || number >= answers.size()) {
                stem.append(c);
            } else {
                stem.append(answers.get(number) == asked ? "…" : Keys.of(answers.get(number)));
            }
        }
        return stem.toString().replace("….", "…");
    }
}
