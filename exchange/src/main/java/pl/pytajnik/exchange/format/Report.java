package pl.pytajnik.exchange.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a file could not carry, for its end: how many items lost what, in Polish. For one file and one thread. */
public final class Report {
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);
    private int items;

    /** Counts one item with what it loses. */
    public void add(Set<Loss> losses) {
        items++;
        losses.forEach(loss -> counts.merge(loss, 1, Integer::sum));
    }

    /** A line a loss; one line when nothing was lost. */
    public List<String> lines() {
        String head = "Pytajnik, liczba pytań: " + items + ". ";
        if (counts.isEmpty()) {
            return List.of(head + "Nic nie zostało pominięte.");
        }
        Stream<String> lost = counts.entrySet().stream()
                .map(entry -> "- " + Sentences.of(entry.getKey(), POLISH) + " – " + entry.getValue());
        return Stream.concat(Stream.of(head + "Tego ten format nie przenosi:"), lost)
                .toList();
    }
}
