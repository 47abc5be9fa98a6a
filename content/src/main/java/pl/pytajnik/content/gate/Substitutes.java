package pl.pytajnik.content.gate;

import java.util.Set;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.syntax.Told;
import pl.pytajnik.content.text.WordList;

/** Nouns that stand for something named before: „Kiedy otwarto obiekt?”. Only the title may tell which is meant. */
final class Substitutes {
    private static final Set<String> NOUNS = Set.copyOf(WordList.lines(Substitutes.class, "substitutes.txt"));

    private Substitutes() {}

    static boolean stand(Candidate candidate, Told told) {
        return !candidate.pattern().equals("W5")
                && BareNoun.in(candidate).stream().anyMatch(noun -> isSubstitute(noun, candidate, told));
    }

    private static boolean isSubstitute(BareNoun noun, Candidate candidate, Told told) {
        return NOUNS.contains(noun.lemma())
                && !told.isInTitle(noun.lemma())
                && told.narrowly(noun.lemma(), candidate.source().index()).stream()
                        .noneMatch(way -> told.isTitles(way));
    }
}
