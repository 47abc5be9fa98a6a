package pl.pytajnik.exchange.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the items of a file are together: a quiz, an edition or a choice of the bank. The items themselves pass by one
 * after the other, for they may be many.
 *
 * @param id stays the same over exports; null when a file gave none that is ours
 * @param title what people call it; empty when a file does not say
 * @param sections of a quiz; none for a choice of the bank
 * @param articles those that proofs point into; each may be fetched when it is asked for, so ask once
 */
public record QuestionSet(@Nullable UUID id, String title, List<Section> sections, List<Article> articles) {
    public QuestionSet {
        sections = List.copyOf(sections);
    }

    /** Of a file that says nothing of what its questions are together. */
    public static QuestionSet untitled() {
        return titled("");
    }

    public static QuestionSet titled(String title) {
        return new QuestionSet(null, title, List.of(), List.of());
    }

    /** What an item brings in this set; 1 where nobody said. */
    public BigDecimal points(Item item) {
        Stream<Entry> entries = sections.stream().flatMap(section -> section.entries().stream());
        return entries.filter(entry -> entry.itemId() != null && entry.itemId().equals(item.id()))
                .map(Entry::points)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }
}
