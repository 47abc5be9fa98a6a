package pl.pytajnik.server.progress;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.pytajnik.server.progress.Mastery.NamedMastery;

/**
 * Questions by tag and by kind, and where somebody is strong and weak: of the tags and kinds with ten answers or more,
 * those with a facility of 0.8 or more, the best first, and those below 0.6, the worst first; five of each at most.
 *
 * @param byTag by what questions are filed under
 * @param byKind by what they ask for
 * @param strong answered well: five at most, of those with ten answers or more
 * @param weak answered badly: five at most, of those with ten answers or more
 */
record Groups(List<NamedMastery> byTag, List<NamedMastery> byKind, List<NamedMastery> strong, List<NamedMastery> weak) {
    /** Of fewer answers nothing is said: one more could turn it round. */
    static final int ENOUGH = 10;

    private static final int MOST = 5;
    private static final double STRONG = 0.8;
    private static final double WEAK = 0.6;
    private static final Comparator<NamedMastery> WORST_FIRST =
            Comparator.comparingDouble(NamedMastery::facility).thenComparing(NamedMastery::name);

    static Groups of(List<NamedMastery> byTag, List<NamedMastery> byKind) {
        List<NamedMastery> told = Stream.concat(byTag.stream(), byKind.stream())
                .filter(one -> one.mastery().answers() >= ENOUGH)
                .sorted(WORST_FIRST)
                .toList();
        return new Groups(
                byTag,
                byKind,
                told.stream()
                        .filter(one -> one.facility() >= STRONG)
                        .sorted(WORST_FIRST.reversed())
                        .limit(MOST)
                        .toList(),
                told.stream().filter(one -> one.facility() < WEAK).limit(MOST).toList());
    }
}
