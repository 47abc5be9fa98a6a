package pl.pytajnik.server.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The words of a file or page, and what it says about itself. */
record ReadText(String title, String text, @Nullable LocalDate published) {
    private static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 200_000;

    ReadText {
        title = title.strip().replaceAll("\\s+", " ");
        title = title.length() > LONGEST_TITLE ? "" : title.replace("\0", "");
        text = text.replace("\0", "").strip();
        if (text.isEmpty()) {
            throw Problem.of(ProblemCode.NO_TEXT_FOUND);
        }
        if (text.length() > LONGEST_TEXT) {
            throw Problem.of(ProblemCode.TEXT_TOO_LONG, LONGEST_TEXT);
        }
    }

    /** A text without a title of its own is called by its first line, if that is short. */
    static ReadText untitled(String text, @Nullable LocalDate published) {
        return new ReadText(text.strip().lines().findFirst().orElse(""), text, published);
    }
}
