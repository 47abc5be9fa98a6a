package pl.pytajnik.client.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A quiz to {@linkplain FakeServer#assign set}; later changes of it change nothing there. Not thread-safe. */
public final class FakeQuiz {
    private final String title;
    private final List<FakeQuestion> questions = new ArrayList<>();
    private @Nullable Duration timeLimit;
    private boolean oneByOne;

    private FakeQuiz(String title) {
        this.title = title;
    }

    public static FakeQuiz titled(String title) {
        return new FakeQuiz(title);
    }

    /** A single choice; it is shown in the order of the alphabet. */
    public FakeQuiz choice(String stem, String right, String... wrong) {
        List<String> choices =
                Stream.concat(Stream.of(right), Stream.of(wrong)).sorted().toList();
        questions.add(FakeQuestion.of(stem, right, choices));
        return this;
    }

    /** A typed answer, right when it is the key but for case, diacritics and spaces; the real server reads more generously. */
    public FakeQuiz typed(String stem, String key) {
        questions.add(FakeQuestion.of(stem, key, List.of()));
        return this;
    }

    /** The sentence of the article that proves the key of the question before; shown with results and practice. */
    public FakeQuiz because(String sentence) {
        int last = questions.size() - 1;
        questions.set(last, questions.get(last).because(sentence));
        return this;
    }

    /** For one attempt; without limit when not set. */
    public FakeQuiz timeLimit(Duration limit) {
        timeLimit = limit;
        return this;
    }

    /** Questions come one by one, without going back. */
    public FakeQuiz oneByOne() {
        oneByOne = true;
        return this;
    }

    FakeAssignment assignment() {
        return new FakeAssignment(title, questions, timeLimit, oneByOne);
    }
}
