package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Number;

/**
 * What a reader of the title knows of the things of an article, and how narrowly its sentences tell of each: „Stocznia
 * Gdynia”, „ustawa o ochronie zwierząt”, and later „stocznia”, „ustawa”. Immutable.
 */
public final class Told {
    private static final int SHORTEST = 4;
    private static final int STEM = 5;

    private final Set<String> title;
    private final Map<String, List<Narrow>> narrow;

    private Told(Set<String> title, Map<String, List<Narrow>> narrow) {
        this.title = Set.copyOf(title);
        this.narrow = narrow;
    }

    /**
     * A thing told more narrowly than by its noun.
     *
     * @param sentence where it is told
     * @param number whether one or many
     * @param complement what stands behind the noun, whatever its case; empty when only an adjective before it narrows it
     * @param narrowing what tells it from its like, in a form that can be compared
     */
    public record Narrow(int sentence, Number number, String complement, String narrowing) {}

    static Told of(List<Analysis> headline, List<ParsedSentence> sentences) {
        Set<String> title = new HashSet<>();
        headline.forEach(words -> IntStream.range(0, words.size())
                .filter(i -> words.isWord(i) && words.text(i).length() >= SHORTEST)
                .forEach(i -> words.readings(i).forEach(r -> title.add(beginning(r.lemma())))));
        Map<String, List<Narrow>> narrow = new LinkedHashMap<>();
        for (ParsedSentence sentence : sentences) {
            IntStream.range(0, sentence.words().size())
                    .forEach(i -> Narrowing.at(sentence, i)
                            .ifPresent(
                                    n -> narrow.computeIfAbsent(sentence.words().lemma(i), l -> new ArrayList<>())
                                            .add(n)));
        }
        return new Told(title, narrow);
    }

    /** The title says it, or a word of its family: „kolejka” for „kolej”. */
    public boolean isInTitle(String lemma) {
        return title.contains(beginning(lemma));
    }

    private static String beginning(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.length(), STEM));
    }

    /** How the noun is told more narrowly up to this sentence, each way once, first told first. */
    public List<Narrow> narrowly(String lemma, int sentence) {
        Map<String, Narrow> ways = new LinkedHashMap<>();
        narrow.getOrDefault(lemma, List.of()).stream()
                .filter(n -> n.sentence() <= sentence)
                .forEach(n -> ways.putIfAbsent(n.narrowing(), n));
        return List.copyOf(ways.values());
    }
}
