package pl.pytajnik.content.name;

import java.util.ArrayList;
import java.util.List;
import pl.pytajnik.content.morph.Analysis;

/**
 * Capitalised words next to each other that make one name.
 *
 * @param first its first token
 * @param end one past its last token
 */
record Chain(Analysis sentence, int first, int end) {
    int length() {
        return end - first;
    }

    String text(int i) {
        return sentence.text(first + i);
    }

    /** „Bogumił S.”, also where the stop ends the sentence as well. */
    boolean isInitialWithStop(int i) {
        String word = text(i);
        return word.matches("\\p{Lu}\\.") || word.matches("\\p{Lu}") && sentence.isMark(first + i + 1, ".");
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            words.add(sentence.text(i));
        }
        return words;
    }

    String text() {
        return String.join(" ", words());
    }
}
