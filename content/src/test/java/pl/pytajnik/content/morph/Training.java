package pl.pytajnik.content.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Averaged perceptron: each word once per round, in the order of the treebank, after the tags it chose itself. */
final class Training {
    private static final int ROUNDS = 6;
    /** Averaged weights are kept in tenths, and only from this many tenths on. */
    private static final int PRECISION = 10;

    private static final int LEAST_KEPT = 3;

    private final Weights weights = new Weights();
    private final Weights aged = new Weights();
    private final Features features = new Features();
    private int step = 1;

    static Weights weights(Treebank treebank) {
        Training training = new Training();
        List<List<Slot>> slots = treebank.sentences().stream()
                .map(sentence -> sentence.words().stream().map(Slot::new).toList())
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < slots.size(); i++) {
                training.learn(slots.get(i), treebank.sentences().get(i).gold());
            }
        }
        return training.averaged();
    }

    private void learn(List<Slot> slots, List<Tag> gold) {
        List<Code> chosen = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Context context = new Context(slots, chosen);
            List<Reading> candidates = slots.get(i).candidates;
            int best = best(context, IntStream.range(0, candidates.size()).toArray());
            int[] right = Gold.matching(candidates, gold.get(i));
            if (right.length > 0 && IntStream.of(right).noneMatch(each -> each == best)) {
                update(context, best(context, right), 1);
                update(context, best, -1);
            }
            chosen.add(slots.get(i).codes[best]);
            step++;
        }
    }

    private int best(Context context, int[] candidates) {
        int best = candidates[0];
        long highest = Long.MIN_VALUE;
        for (int candidate : candidates) {
            long score = candidates.length == 1 ? 0 : weights.sum(features.of(context, candidate));
            if (score > highest) {
                best = candidate;
                highest = score;
            }
        }
        return best;
    }

    private void update(Context context, int candidate, int change) {
        features.of(context, candidate);
        for (int i = 0; i < features.size(); i++) {
            int feature = features.hashes()[i];
            weights.put(feature, weights.weight(feature) + change);
            aged.put(feature, aged.weight(feature) + change * step);
        }
    }

    /** Rounded, and without those that hardly count. */
    private Weights averaged() {
        Weights averaged = new Weights();
        for (int feature : weights.features()) {
            double mean = weights.weight(feature) - (double) aged.weight(feature) / step;
            int rounded = (int) Math.round(mean * PRECISION);
            if (Math.abs(rounded) >= LEAST_KEPT) {
                averaged.put(feature, Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, rounded)));
            }
        }
        return averaged;
    }
}
