package pl.pytajnik.content.gate;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * Phrases that the stem has pulled apart: „na trybunach Areny świętowało” as „świętowało Areny na trybunach”. A noun and
 * the genitive behind it, a preposition and what it governs stand side by side in a stem as they did in the sentence.
 */
final class Torn {
    private Torn() {}

    static boolean hasTornPhrase(Candidate candidate) {
        Clause clause = candidate.clause();
        if (clause == null) {
            return false;
        }
        List<String> stem = Stems.lowerWords(candidate.stem());
        return IntStream.range(clause.start(), clause.end() - 1)
                .filter(i -> clause.has(i) && clause.has(i + 1) && i != clause.verb() && i + 1 != clause.verb())
                .filter(i -> belongTogether(clause, i))
                .filter(i -> !candidate.made().contains(clause.words().lower(i + 1)))
                .anyMatch(i ->
                        areApart(stem, clause.words().text(i), clause.words().text(i + 1)));
    }

    /** „W kotle wzięto do niewoli tysiąc jeńców”: „Ilu jeńców w kotle wzięto” would count those of the place. */
    static boolean hasMovedPlace(Candidate candidate) {
        Clause clause = candidate.clause();
        if (clause == null || !(candidate.key() instanceof Key.HowMany key)) {
            return false;
        }
        List<String> stem = Stems.lowerWords(candidate.stem());
        String verb = clause.words().lower(clause.verb());
        int said = IntStream.range(1, stem.size())
                .filter(k -> Leaks.sameWord(stem.get(k), verb))
                .findFirst()
                .orElse(0);
        return IntStream.range(clause.start(), key.quantity().first())
                .filter(i -> clause.has(i) && clause.words().tag(i).isPreposition() && !isInSubject(clause, i))
                .filter(i -> i != key.quantity().first() - 1)
                .anyMatch(i -> stem.subList(Math.min(2, said), said)
                        .contains(clause.words().lower(i)));
    }

    private static boolean isInSubject(Clause clause, int i) {
        return clause.subjectIfAny()
                .filter(s -> i >= s.first() && i < s.end() + 3 && i < clause.verb())
                .isPresent();
    }

    private static boolean belongTogether(Clause clause, int i) {
        Analysis words = clause.words();
        ParsedSentence sentence = clause.sentence();
        boolean dated = sentence.isDated(i) || sentence.isDated(i + 1);
        return !dated && (words.tag(i).isPreposition() && words.isWord(i + 1) || isWithGenitive(clause, i));
    }

    private static boolean isWithGenitive(Clause clause, int i) {
        Analysis words = clause.words();
        @Nullable Mention name = clause.sentence().mentionAt(i + 1).orElse(null);
        boolean behind = name == null
                ? words.isNominal(i + 1) && words.tag(i + 1).is(Case.GEN)
                        || words.isUnknownWord(i + 1) && words.isCapitalised(i + 1)
                : name.first() == i + 1 && !name.name().isPerson() && !canBeSubject(clause, name);
        return behind
                && words.tag(i).isNoun()
                && clause.sentence().mentionAt(i).isEmpty()
                && !words.tag(i + 1).isPreposition();
    }

    /** „Na trybunach Areny świętowało”: the verb is neuter, so the arena is not who celebrated. */
    private static boolean canBeSubject(Clause clause, Mention name) {
        boolean agrees = !clause.verbTag().isPraet()
                || !clause.verbTag().is(Gender.N)
                || name.name().gender() == Gender.N;
        return name.is(Case.NOM) && agrees;
    }

    /** Both are there, and nowhere one behind the other. */
    private static boolean areApart(List<String> stem, String first, String second) {
        String left = first.toLowerCase(Locale.ROOT);
        String right = second.toLowerCase(Locale.ROOT);
        return stem.contains(left)
                && stem.contains(right)
                && IntStream.range(1, stem.size())
                        .noneMatch(
                                k -> stem.get(k - 1).equals(left) && stem.get(k).equals(right));
    }
}
