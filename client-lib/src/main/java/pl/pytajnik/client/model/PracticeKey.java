package pl.pytajnik.client.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.TypedKey.Said;

/** What the device judges an answer by while practising without a network. Immutable. */
public final class PracticeKey extends Value {
    private final String key;
    private final List<ChoiceKey> choices;
    private final @Nullable String credit;
    private final @Nullable TypedKey typed;
    private final @Nullable String feedback;
    private final @Nullable Evidence evidence;
    private final String source;

    private PracticeKey(Json json) throws MismatchException {
        key = json.text("key");
        choices = json.listOrEmpty("choices", ChoiceKey::new);
        credit = json.textOrNull("credit");
        typed = json.has("typed") ? TypedKey.of(json.child("typed")) : null;
        feedback = json.textOrNull("feedback");
        evidence = json.has("evidence") ? Evidence.of(json.child("evidence")) : null;
        source = json.toString();
    }

    public static PracticeKey of(Json json) throws MismatchException {
        return new PracticeKey(json);
    }

    private static final class ChoiceKey {
        private final String id;
        private final boolean right;
        private final @Nullable String feedback;

        private ChoiceKey(Json json) throws MismatchException {
            id = json.text("id");
            right = json.flag("right");
            feedback = json.textOrNull("feedback");
        }
    }

    /** The right answer, in words. */
    public String key() {
        return key;
    }

    /** @return null when there is none */
    public @Nullable Evidence evidence() {
        return evidence;
    }

    /** What the answer is worth; {@linkplain Judgement#isDecided open} where only the server can tell. */
    public Judgement judge(Response answer) {
        Double fraction = answer.text() == null ? fraction(chosen(answer)) : fraction(answer.text());
        return Judgement.byDevice(this, fraction, feedback(chosen(answer)));
    }

    private @Nullable Double fraction(String text) {
        Said said = typed == null ? Said.OPEN : typed.of(text);
        return said == Said.OPEN ? null : said == Said.RIGHT ? 1.0 : 0.0;
    }

    private @Nullable Double fraction(Collection<String> chosen) {
        int allRight = 0;
        int rightly = 0;
        for (ChoiceKey choice : choices) {
            if (choice.right) allRight++;
            if (choice.right && chosen.contains(choice.id)) rightly++;
        }
        int wrongly = chosen.size() - rightly;
        if (allRight == 0) return null;
        if (rightly == allRight && wrongly == 0) return 1.0;
        if (credit == null || credit.equals("ALL_OR_NOTHING")) return 0.0;
        if (credit.equals("PROPORTIONAL"))
            return Math.max(0, rightly - Math.max(0, rightly + wrongly - allRight)) / (double) allRight;
        if (!credit.equals("PROPORTIONAL_WITH_PENALTY")) return null;
        int allWrong = choices.size() - allRight;
        return Math.max(0, rightly / (double) allRight - (allWrong == 0 ? 0 : wrongly / (double) allWrong));
    }

    private static Set<String> chosen(Response answer) {
        Set<String> chosen = new HashSet<>();
        if (answer.choiceId() != null) chosen.add(answer.choiceId());
        if (answer.choiceIds() != null) chosen.addAll(answer.choiceIds());
        return chosen;
    }

    /** The teacher's to those choices, then to the whole. */
    private List<String> feedback(Collection<String> chosen) {
        List<String> all = new ArrayList<>();
        for (ChoiceKey choice : choices) {
            if (choice.feedback != null && chosen.contains(choice.id)) all.add(choice.feedback);
        }
        if (feedback != null) all.add(feedback);
        return Collections.unmodifiableList(all);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"key", key, "source", source};
    }
}
