package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.List;

/** The key and the other answers that are right. */
record RightAnswers(String key, List<String> accepted) {
    RightAnswers {
        accepted = List.copyOf(accepted);
    }

    RightAnswers with(List<String> more) {
        List<String> all = new ArrayList<>(accepted);
        all.addAll(more);
        return new RightAnswers(key, all);
    }

    /** The key first. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(key));
        all.addAll(accepted);
        return all;
    }
}
