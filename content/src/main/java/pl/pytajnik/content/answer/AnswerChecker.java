package pl.pytajnik.content.answer;

import java.util.List;
import java.util.Optional;
import pl.pytajnik.content.question.Kind;

/**
 * Tells whether a typed answer is right, right but incomplete, or wrong: names by their forms, numbers by value, dates at the
 * precision of the key. Never throws on text, however odd. Immutable and thread-safe.
 */
public final class AnswerChecker {
    private final Answers names = new NameAnswers();
    private final Answers numbers = new NumberAnswers();
    private final Answers times = new TimeAnswers();

    private AnswerChecker() {}

    /** The checker of typed answers in Polish. */
    public static AnswerChecker polish() {
        return new AnswerChecker();
    }

    /**
     * What the answer is worth.
     *
     * @param kind what the question asks for
     * @param key the right answer
     * @param accepted other right answers; a surname alone is right only if it is among them
     */
    public Verdict check(Kind kind, String key, List<String> accepted, String typed) {
        RightAnswers right = new RightAnswers(key, accepted);
        Typed given = Typed.of(typed);
        Optional<Reason> refused = given.refusal(right.all());
        return refused.map(Verdict::of).orElseGet(() -> answers(kind).check(right, given.text()));
    }

    /** True when the answer is right and complete. */
    public boolean accepts(Kind kind, String key, List<String> accepted, String typed) {
        return check(kind, key, accepted, typed).isCorrect();
    }

    private Answers answers(Kind kind) {
        return switch (kind) {
            case WHO -> names;
            case WHEN -> times;
            case HOW_MANY -> numbers;
        };
    }
}
