package pl.pytajnik.server.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Kind;

/**
 * Picks some of many questions of one text so that they are good ones and yet spread: a question counts for less the more
 * of its kind, its part of the text and its sentence there are already, picked now or made before. Chance has no part in
 * it. For one picking.
 */
final class Spread {
    private static final int PARTS = 8;
    private static final double KIND = Math.log(0.8);
    private static final double PART = Math.log(0.7);
    private static final double SENTENCE = Math.log(0.5);

    private final int length;
    private final Map<Kind, Integer> kinds = new HashMap<>();
    private final Map<Integer, Integer> parts = new HashMap<>();
    private final Map<Integer, Integer> sentences = new HashMap<>();

    private Spread(int length) {
        this.length = Math.max(1, length);
    }

    /**
     * @param bestFirst what there is to pick from
     * @param most how many to pick at most
     * @param made questions of the same text that there are already
     * @param length of the text, in UTF-16 code units
     * @return the picked ones, best first
     */
    static List<Draft> pick(List<Draft> bestFirst, int most, Collection<Question> made, int length) {
        if (bestFirst.size() <= most) {
            return bestFirst;
        }
        Spread spread = new Spread(length);
        made.forEach(spread::count);
        return spread.pick(bestFirst, most);
    }

    private List<Draft> pick(List<Draft> bestFirst, int most) {
        List<Draft> left = new ArrayList<>(bestFirst);
        while (bestFirst.size() - left.size() < most) {
            Draft next =
                    left.stream().max(Comparator.comparingDouble(this::worth)).orElseThrow();
            left.remove(next);
            count(Question.of(next));
        }
        Set<Draft> passedOver = new HashSet<>(left);
        return bestFirst.stream().filter(draft -> !passedOver.contains(draft)).toList();
    }

    /** As a logarithm, so that thousands of questions do not make it nought. */
    private double worth(Draft draft) {
        Question question = Question.of(draft);
        return Math.log(draft.confidence().value())
                + KIND * kinds.getOrDefault(question.kind(), 0)
                + PART * parts.getOrDefault(part(question), 0)
                + SENTENCE * sentences.getOrDefault(question.evidenceEnd(), 0);
    }

    private void count(Question question) {
        kinds.merge(question.kind(), 1, Integer::sum);
        parts.merge(part(question), 1, Integer::sum);
        sentences.merge(question.evidenceEnd(), 1, Integer::sum);
    }

    private int part(Question question) {
        return (int) ((long) question.evidenceStart() * PARTS / length);
    }
}
