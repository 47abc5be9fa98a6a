package pl.pytajnik.server.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Sentences;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.server.exchange.LossesView.LossView;

/** Goes through what is to go out and counts what a format loses of it. */
final class CountingLosses {
    private static final int SHOWN = 20;

    private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);
    private final Map<Loss, List<UUID>> shown = new EnumMap<>(Loss.class);
    private int items;
    private int whole;

    private CountingLosses() {}

    static LossesView of(Export export, Writer writer, Locale language) {
        CountingLosses counting = new CountingLosses();
        export.items().forEach(item -> counting.count(item, writer.losses(item)));
        return new LossesView(
                writer.format(), counting.items, counting.whole, export.draws(), counting.losses(language));
    }

    private void count(Item item, Set<Loss> losses) {
        items++;
        whole += losses.isEmpty() ? 1 : 0;
        for (Loss loss : losses) {
            counts.merge(loss, 1, Integer::sum);
            List<UUID> some = shown.computeIfAbsent(loss, none -> new ArrayList<>());
            if (some.size() < SHOWN && item.id() != null) {
                some.add(item.id());
            }
        }
    }

    private List<LossView> losses(Locale language) {
        return counts.entrySet().stream()
                .map(entry -> new LossView(
                        entry.getKey(),
                        Sentences.of(entry.getKey(), language),
                        entry.getValue(),
                        List.copyOf(shown.getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }
}
