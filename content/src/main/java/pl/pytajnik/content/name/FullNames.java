package pl.pytajnik.content.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The full names of one document's people in the nominative: how often each is used, which are spellings of one name, and
 * whose a single word can be. Looking up takes the same time however many there are. Not thread-safe; all names are added
 * before the first is looked up.
 */
final class FullNames {
    private final List<String> all = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, List<Integer>> byFirst = new HashMap<>();
    private final Map<String, List<Integer>> byLast = new HashMap<>();
    private final Map<String, List<Integer>> bySurname = new HashMap<>();
    private final Map<String, List<Integer>> byHyphenedPart = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();

    void add(String nominative, int times) {
        if (!uses.containsKey(nominative)) {
            index(nominative);
        }
        uses.merge(nominative, times, Integer::sum);
    }

    private void index(String nominative) {
        int number = all.size();
        all.add(nominative);
        put(byFirst, nominative.substring(0, Math.max(0, nominative.indexOf(' '))), number);
        put(byLast, last(nominative), number);
        Spelling.surnames(nominative).forEach(surname -> put(bySurname, surname, number));
        for (int hyphen = nominative.indexOf('-'); hyphen >= 0; hyphen = nominative.indexOf('-', hyphen + 1)) {
            put(byHyphenedPart, nominative.substring(0, hyphen), number);
        }
    }

    private static void put(Map<String, List<Integer>> index, String key, int number) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
    }

    private static String last(String nominative) {
        return nominative.substring(nominative.lastIndexOf(' ') + 1);
    }

    int uses(String nominative) {
        return uses.getOrDefault(nominative, 0);
    }

    /** The form that the document uses most, of a name with several. */
    String canonical(String nominative) {
        return canonical.computeIfAbsent(nominative, this::mostUsed);
    }

    private String mostUsed(String nominative) {
        String best = nominative;
        for (String other : alike(nominative)) {
            if (Spelling.isVariant(nominative, other) && isUsedMore(other, best)) {
                best = other;
            }
        }
        return best;
    }

    /** All that can be variants, and some more. */
    private List<String> alike(String nominative) {
        List<String> alike = new ArrayList<>();
        byLast.getOrDefault(last(nominative), List.of()).forEach(i -> alike.add(all.get(i)));
        byHyphenedPart.getOrDefault(nominative, List.of()).forEach(i -> alike.add(all.get(i)));
        for (int hyphen = nominative.indexOf('-'); hyphen >= 0; hyphen = nominative.indexOf('-', hyphen + 1)) {
            String shorter = nominative.substring(0, hyphen);
            if (uses.containsKey(shorter)) {
                alike.add(shorter);
            }
        }
        return alike;
    }

    private boolean isUsedMore(String other, String best) {
        int more = Integer.compare(uses(other), uses(best));
        int shorter = Integer.compare(best.length(), other.length());
        return more > 0 || more == 0 && (shorter > 0 || shorter == 0 && other.compareTo(best) < 0);
    }

    /** Those with one of these surnames; if there are none, those with one of them for a first word; as they were added. */
    List<String> calledBy(Set<String> words) {
        List<String> found = named(bySurname, words);
        return found.isEmpty() ? named(byFirst, words) : found;
    }

    private List<String> named(Map<String, List<Integer>> index, Set<String> words) {
        Set<Integer> numbers = new TreeSet<>();
        words.forEach(word -> numbers.addAll(index.getOrDefault(word, List.of())));
        return numbers.stream().map(all::get).toList();
    }
}
