package pl.pytajnik.content.distractor;

import java.util.stream.Stream;
import pl.pytajnik.content.number.Share;
import pl.pytajnik.content.number.Shares;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Key;

/** Other parts of a whole, in words or as fractions like the key. */
final class OtherShares {
    private OtherShares() {}

    /** Those a hedge of the key makes true as well are left to the caller to drop: their side tells. */
    static Stream<Proposal> of(Key.HowMany key, Candidate candidate) {
        boolean accusative = candidate.stem().startsWith("Jaką");
        Share share = Shares.in(candidate.source().tokens()).stream()
                .filter(s -> s.bare() == key.quantity().bare())
                .findFirst()
                .orElseThrow();
        return Shares.others(key.figure(), share, accusative).stream()
                .map(other -> new Proposal(
                        key.frame().around(other.figure()),
                        "Inna część całości, o której tekst nie mówi.",
                        other.share().value().compareTo(share.value())));
    }
}
