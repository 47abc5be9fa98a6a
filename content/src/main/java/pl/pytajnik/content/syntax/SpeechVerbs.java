package pl.pytajnik.content.syntax;

import java.util.Set;
import pl.pytajnik.content.text.WordList;

/** Verbs that report what somebody says. */
public final class SpeechVerbs {
    private static final Set<String> LEMMAS = Set.copyOf(WordList.lines(SpeechVerbs.class, "speech-verbs.txt"));

    private SpeechVerbs() {}

    public static boolean isSpeech(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
