package pl.pytajnik.content.morph;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Chooses each word's reading in its sentence, from left to right, by an averaged perceptron that knows tags, endings and
 * function words. Loaded once, safe for threads, the same answer every time.
 */
public final class Tagger {
    private final Weights weights;

    Tagger(Weights weights) {
        this.weights = weights;
    }

    public static Tagger polish() {
        return Holder.POLISH;
    }

    /**
     * The readings chosen for a sentence's words, punctuation included, one for each and in their order. Of an unknown word it
     * is a guess, with the form for a lemma: noun or adjective when it is capitalised, else tagged {@code ign}.
     */
    public List<Reading> tag(List<Word> sentence) {
        return chosen(sentence.stream().map(Slot::new).toList());
    }

    List<Reading> chosen(List<Slot> slots) {
        List<Code> codes = new ArrayList<>(slots.size());
        List<Reading> chosen = new ArrayList<>(slots.size());
        Features features = new Features();
        for (Slot slot : slots) {
            int best = slot.codes.length == 1 ? 0 : best(scores(new Context(slots, codes), features));
            chosen.add(slot.candidates.get(best));
            codes.add(slot.codes[best]);
        }
        return List.copyOf(chosen);
    }

    private long[] scores(Context context, Features features) {
        long[] scores = new long[context.here.codes.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = weights.sum(features.of(context, i));
        }
        return scores;
    }

    private static int best(long[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static Tagger load() {
        try (var stream =
                Objects.requireNonNull(Tagger.class.getResourceAsStream("pl-tagger-pud.bin"), "pl-tagger-pud.bin")) {
            return new Tagger(Weights.read(new DataInputStream(new BufferedInputStream(stream))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final Tagger POLISH = load();
    }
}
