package pl.pytajnik.app;

import android.content.res.Resources;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.model.GivenAnswer;
import pl.pytajnik.client.model.Question;

/** What a student should know before handing in. */
final class Summary {
    private final Resources words;
    private final Attempt attempt;

    Summary(Resources words, Attempt attempt) {
        this.words = words;
        this.attempt = attempt;
    }

    String text() {
        int open = 0;
        int flagged = 0;
        for (Question question : attempt.questions()) {
            if (!isAnswered(attempt.given(question.itemId()))) open++;
            if (attempt.isFlagged(question.itemId())) flagged++;
        }
        if (open == 0 && flagged == 0) return words.getString(R.string.submit_all_answered);
        StringBuilder text = new StringBuilder();
        if (open > 0)
            text.append(words.getQuantityString(R.plurals.unanswered, open, open))
                    .append('\n');
        if (flagged > 0)
            text.append(words.getQuantityString(R.plurals.flagged, flagged, flagged))
                    .append('\n');
        return text.append(words.getString(R.string.submit_question)).toString();
    }

    private static boolean isAnswered(@Nullable GivenAnswer given) {
        if (given == null) return false;
        return given.text() == null
                ? !given.choiceIds().isEmpty()
                : !given.text().isEmpty();
    }
}
