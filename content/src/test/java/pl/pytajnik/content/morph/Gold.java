package pl.pytajnik.content.morph;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares the dictionary's tags with the treebank's, whose conventions differ a little. */
final class Gold {
    private static final Set<String> PARTICLES = Set.of("qub", "part");
    private static final Set<String> FIGURES = Set.of("dig", "num", "adj");

    private Gold() {}

    /** Indexes of the candidates that are nearest to the gold tag; none when no part of speech is right. */
    static int[] matching(List<Reading> candidates, Tag gold) {
        int most = candidates.stream()
                .mapToInt(each -> points(each.tag(), gold))
                .max()
                .orElse(0);
        return IntStream.range(0, candidates.size())
                .filter(i -> most >= 8 && points(candidates.get(i).tag(), gold) == most)
                .toArray();
    }

    private static int points(Tag tag, Tag gold) {
        return (samePos(tag, gold) ? 8 : 0)
                + (tag.grammaticalCase() == gold.grammaticalCase() ? 4 : 0)
                + (tag.number() == gold.number() ? 2 : 0)
                + (tag.gender() == gold.gender() ? 1 : 0);
    }

    static boolean samePos(Tag tag, Tag gold) {
        return tag.pos().equals(gold.pos())
                || PARTICLES.contains(tag.pos()) && PARTICLES.contains(gold.pos())
                || tag.pos().equals("dig") && FIGURES.contains(gold.pos());
    }

    static boolean sameCase(Tag tag, Tag gold) {
        return Objects.equals(tag.grammaticalCase(), gold.grammaticalCase());
    }
}
