package pl.pytajnik.server.progress;

import java.util.Comparator;
import java.util.List;
import pl.pytajnik.server.bank.Kind;

/**
 * What somebody knows of one kind of question.
 *
 * @param kind what the questions ask for
 * @param answered how many there were
 * @param correct of those, how many were answered right
 */
public record KindProgress(Kind kind, long answered, long correct) {
    static List<KindProgress> of(List<KindTally> tallies) {
        return tallies.stream()
                .map(tally -> new KindProgress(tally.kind(), tally.answered(), tally.correct()))
                .sorted(Comparator.comparing(KindProgress::kind))
                .toList();
    }
}
