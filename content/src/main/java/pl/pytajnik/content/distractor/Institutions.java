package pl.pytajnik.content.distractor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import pl.pytajnik.content.text.WordList;

/** Our own list of institutions, for questions whose text names too few. */
final class Institutions {
    private static final int SHORTEST = 3;
    private static final List<String> ALL = WordList.lines(Institutions.class, "institutions.txt");
    private static final List<List<String>> SORTS = WordList.lines(Institutions.class, "sorts.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .toList();

    private Institutions() {}

    /** True when both are institutions of one sort: a tribunal beside a court. */
    static boolean isOfSort(String other, String key) {
        return distance(words(other), words(key)) < 2;
    }

    /** Those that share a word with the key first, then those of its sort: a tribunal beside a court. */
    static List<String> like(String key) {
        Set<String> words = words(key);
        return ALL.stream()
                .sorted(Comparator.comparing((String other) -> distance(words(other), words))
                        .thenComparing(other -> isLocal(other) != isLocal(key)))
                .toList();
    }

    /** „Sąd Okręgowy w Opolu” stands badly beside a supreme court. */
    private static boolean isLocal(String name) {
        return name.contains(" w ") || name.contains(" we ");
    }

    private static int distance(Set<String> other, Set<String> key) {
        if (other.stream().anyMatch(key::contains)) {
            return 0;
        }
        boolean alike = SORTS.stream()
                .anyMatch(sort ->
                        sort.stream().anyMatch(key::contains) && sort.stream().anyMatch(other::contains));
        return alike ? 1 : 2;
    }

    private static Set<String> words(String name) {
        Stream<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "));
        return new HashSet<>(words.filter(word -> word.length() >= SHORTEST).toList());
    }
}
