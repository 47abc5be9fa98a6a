package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.Formats;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.server.bank.ItemView;
import pl.pytajnik.server.bank.ShowingItems;

/** Tells which questions of a file the bank has already. */
@ApplicationScoped
class KnownItems {
    private final ShowingItems showing;

    KnownItems(ShowingItems showing) {
        this.showing = showing;
    }

    /** What the bank has of some questions, asked at once. */
    Known of(UUID teacher, Format format, List<Outcome.Found> found) {
        List<UUID> ids = found.stream()
                .map(question -> question.item().id())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> stems = found.stream()
                .map(question -> question.item().stem())
                .distinct()
                .toList();
        List<ItemView> named = ids.isEmpty() ? List.of() : showing.owned(teacher, ids);
        List<ItemView> alike = stems.isEmpty() ? List.of() : showing.withStems(teacher, stems);
        Known known = new Known(format);
        Stream.concat(alike.stream(), named.stream()).forEach(known::add);
        return known;
    }

    /** Items of the bank, as they are and as they would come back from a file of the format. */
    static final class Known {
        private final Format format;
        private final Map<UUID, Item> byId = new HashMap<>();
        private final Map<String, UUID> bySameness = new HashMap<>();

        private Known(Format format) {
            this.format = format;
        }

        private void add(ItemView view) {
            Item item = Outgoing.of(view, Map.of());
            byId.put(view.id(), item);
            bySameness.put(Sameness.of(item), view.id());
            comingBack(item).ifPresent(back -> bySameness.put(Sameness.of(back), view.id()));
        }

        private Optional<Item> comingBack(Item item) {
            return Formats.writer(format).flatMap(writer -> Loss.without(writer.losses(item), item));
        }

        /** The item of the bank that this question is, word for word; null: none. */
        @Nullable
        UUID same(Item item) {
            return bySameness.get(Sameness.of(item));
        }

        /** Whether the file says of the question that it is this item of the bank. */
        boolean isNamed(Item item) {
            return item.id() != null && byId.containsKey(item.id());
        }
    }
}
