package pl.pytajnik.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.syntax.Clause;

/**
 * What was asked already: no stem twice, no more than one question of a kind about a clause, none that asks for the
 * same answer in nearly the same words or for the same person in one sentence, and no person who is the answer of a whole quiz. Not thread-safe; one for each document.
 */
final class Facts {
    private static final double SAME = 0.6;
    private static final int STEM_OF_WORD = 5;
    private static final int OFTEN = 3;

    private final Set<String> stems = new HashSet<>();
    private final Set<String> clauses = new HashSet<>();
    private final Map<String, List<Candidate>> byKey = new HashMap<>();
    private final Map<String, List<Candidate>> byVerb = new HashMap<>();
    private final Map<String, Integer> answers = new HashMap<>();

    /** The code of the reason not to ask. */
    Optional<String> refusal(Candidate candidate) {
        if (stems.contains(stem(candidate)) || clauses.contains(clause(candidate))) {
            return Optional.of("asked-already");
        }
        if (candidate.kind() == Kind.WHO && answers.getOrDefault(candidate.key().basic(), 0) >= OFTEN) {
            return Optional.of("same-answer");
        }
        if (byVerb.getOrDefault(verb(candidate), List.of()).stream().anyMatch(other -> isTold(candidate, other))) {
            return Optional.of("tells-another");
        }
        return byKey.getOrDefault(candidate.key().basic(), List.of()).stream()
                        .anyMatch(other -> isSameFact(candidate, other))
                ? Optional.of("same-fact")
                : Optional.empty();
    }

    void add(Candidate candidate) {
        stems.add(stem(candidate));
        clauses.add(clause(candidate));
        byKey.computeIfAbsent(candidate.key().basic(), k -> new ArrayList<>()).add(candidate);
        byVerb.computeIfAbsent(verb(candidate), v -> new ArrayList<>()).add(candidate);
        answers.merge(candidate.key().basic(), 1, Integer::sum);
    }

    private static String stem(Candidate candidate) {
        return candidate.stem().toLowerCase(Locale.ROOT);
    }

    private static String clause(Candidate candidate) {
        return verb(candidate) + ":" + candidate.kind() + number(candidate);
    }

    /** The place of the verb; the stem where there is no clause. */
    private static String verb(Candidate candidate) {
        Clause clause = candidate.clause();
        return clause == null ? stem(candidate) : clause.sentence().index() + ":" + clause.verb();
    }

    /** A clause may hold several numbers, each a fact of its own. */
    private static String number(Candidate candidate) {
        return candidate.key() instanceof Key.HowMany key ? ":" + key.quantity().bare() : "";
    }

    /** Two questions of one clause, one stem saying the other's key: in one quiz the one would answer the other. */
    private static boolean isTold(Candidate one, Candidate other) {
        return says(one, other) || says(other, one);
    }

    /** The stem has all the telling words of the other's key. */
    private static boolean says(Candidate candidate, Candidate other) {
        Set<String> said = words(stem(candidate));
        Set<String> key = words(told(other.key()).toLowerCase(Locale.ROOT));
        return !key.isEmpty() && said.containsAll(key);
    }

    /** The number without its noun, the surname alone. */
    private static String told(Key key) {
        if (key instanceof Key.HowMany number) {
            return number.figure();
        }
        return key instanceof Key.Who who ? who.name().last() : key.text();
    }

    /** Of two with the same key. */
    private static boolean isSameFact(Candidate left, Candidate right) {
        if (left.kind() != right.kind()) {
            return false;
        }
        if (left.kind() == Kind.WHO && left.source().index() == right.source().index()) {
            return true;
        }
        Set<String> one = words(stem(left));
        Set<String> two = words(stem(right));
        long common = one.stream().filter(two::contains).count();
        return common >= SAME * Math.min(one.size(), two.size());
    }

    /** The telling words without their endings, and figures. */
    private static Set<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= STEM_OF_WORD - 1 || word.matches("\\d+"))
                .filter(word -> !word.equals("roku"))
                .map(word -> word.substring(0, Math.min(STEM_OF_WORD, word.length())))
                .collect(Collectors.toSet());
    }
}
