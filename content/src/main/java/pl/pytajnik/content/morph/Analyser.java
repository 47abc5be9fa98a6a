package pl.pytajnik.content.morph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.pytajnik.content.text.Sentence;
import pl.pytajnik.content.text.Token;

/** Gives the tokens of a sentence their readings and chooses among them. Immutable and thread-safe. */
public final class Analyser {
    private final Lexicon lexicon;

    public Analyser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Analysis analyse(Sentence sentence) {
        List<List<Reading>> readings = new ArrayList<>();
        List<Reading> best = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            readings.add(readings(token));
        }
        for (int i = 0; i < readings.size(); i++) {
            best.add(choose(sentence, readings, i));
        }
        return new Analysis(sentence, readings, best);
    }

    private List<Reading> readings(Token token) {
        if (!token.isWord()) {
            return List.of();
        }
        Set<Reading> all = new LinkedHashSet<>(lexicon.readings(token.text()));
        all.addAll(lexicon.readings(token.text().toLowerCase(Locale.ROOT)));
        return List.copyOf(all);
    }

    private Reading choose(Sentence sentence, List<List<Reading>> readings, int i) {
        List<Reading> own = readings.get(i);
        if (own.isEmpty()) {
            return new Reading(sentence.tokens().get(i).text(), Tag.UNKNOWN);
        }
        return own.get(0);
    }
}
