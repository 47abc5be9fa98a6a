package pl.pytajnik.content.morph;

import java.util.ArrayList;
import java.util.List;
import pl.pytajnik.content.text.Sentence;
import pl.pytajnik.content.text.Token;

/** Gives the tokens of a sentence their readings and chooses among them. Immutable and thread-safe. */
public final class Analyser {
    private final Tagger tagger;

    public Analyser(Tagger tagger) {
        this.tagger = tagger;
    }

    public Analysis analyse(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            words.add(Word.of(sentence.tokens().get(i).text(), isInitial(sentence, i)));
        }
        List<Reading> best = tagger.tag(words).stream().map(Tagger.Tagged::best).toList();
        return new Analysis(sentence, words.stream().map(Word::readings).toList(), best);
    }

    /** First in the sentence or in a quotation. */
    private static boolean isInitial(Sentence sentence, int i) {
        int before = i - 1;
        while (before >= 0 && sentence.tokens().get(before).isOneOf("„“\"«(–—-")) {
            before--;
        }
        Token last = before < 0 ? null : sentence.tokens().get(before);
        return last == null || before < i - 1 && last.isOneOf(":");
    }
}
