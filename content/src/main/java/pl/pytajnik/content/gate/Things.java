package pl.pytajnik.content.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.syntax.Told;
import pl.pytajnik.content.syntax.Told.Narrow;

/**
 * The things of a stem that are a bare noun there though the article tells of them more narrowly: „Kiedy stocznia
 * przyłączyła się do strajków?”. The title's thing is known to whoever reads the question.
 */
public final class Things {
    private static final int LONGEST = 5;

    private Things() {}

    /** The question with such a thing told as narrowly as the article tells it, where that is sure; else unchanged. */
    public static Candidate named(Candidate candidate, Told told) {
        for (BareNoun noun : dangling(candidate, told)) {
            Optional<Narrow> only = only(noun, candidate, told);
            if (only.isPresent()) {
                return narrowed(candidate, noun, only.get());
            }
        }
        return candidate;
    }

    static boolean isDangling(Candidate candidate, Told told) {
        return !dangling(candidate, told).isEmpty();
    }

    private static List<BareNoun> dangling(Candidate candidate, Told told) {
        return BareNoun.in(candidate).stream()
                .filter(n -> !told.isInTitle(n.lemma()))
                .filter(n -> !ways(n, candidate, told).isEmpty())
                .toList();
    }

    /** How the article tells of as many of them before; none when the stem says it elsewhere, or the title does. */
    private static List<Narrow> ways(BareNoun noun, Candidate candidate, Told told) {
        List<Narrow> ways = told.narrowly(noun.lemma(), candidate.source().index()).stream()
                .filter(way -> way.number() == noun.number())
                .toList();
        boolean known = ways.stream()
                .anyMatch(way -> told.isTitles(way)
                        || candidate.stem().contains(way.narrowing())
                        || !way.complement().isEmpty() && candidate.stem().contains(way.complement()));
        return known ? List.of() : ways;
    }

    private static Optional<Narrow> only(BareNoun noun, Candidate candidate, Told told) {
        return Optional.of(ways(noun, candidate, told))
                .filter(ways -> ways.size() == 1)
                .map(ways -> ways.get(0))
                .filter(way -> !way.complement().isEmpty())
                .filter(way -> Stems.words(way.complement()).size() <= LONGEST);
    }

    private static Candidate narrowed(Candidate candidate, BareNoun noun, Narrow narrow) {
        String stem = candidate.stem();
        Set<String> made = new HashSet<>(candidate.made());
        made.addAll(Stems.lowerWords(narrow.complement()));
        return candidate
                .reworded(stem.substring(0, noun.end()) + " " + narrow.complement() + stem.substring(noun.end()), made)
                .provedFrom(narrow.sentence());
    }
}
