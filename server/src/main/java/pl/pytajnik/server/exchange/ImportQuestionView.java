package pl.pytajnik.server.exchange;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Keys;
import pl.pytajnik.exchange.format.Sentences;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;

/**
 * What was made of one question of a file.
 *
 * @param position from 0, in the order of the file
 * @param outcome what was made of it
 * @param where in the file, in words
 * @param stem the question; of one that was skipped its beginning, or the name of its type
 * @param key what is right, in words; null when it was skipped
 * @param distractors wrong choices
 * @param tags what it will be filed under
 * @param says what is otherwise or why it was skipped, in sentences
 * @param changes the same, by names that stay
 * @param skip the same; null unless it was skipped
 * @param itemId the item of the bank that it is or has become; null: none yet
 */
public record ImportQuestionView(
        int position,
        ImportOutcome outcome,
        String where,
        String stem,
        @Nullable String key,
        List<String> distractors,
        List<String> tags,
        List<String> says,
        List<Change> changes,
        @Nullable Skip skip,
        @Nullable UUID itemId) {
    static ImportQuestionView of(ImportQuestion question, Locale language) {
        @Nullable Item item = question.isSkipped() ? null : question.item();
        Stream<Enum<?>> told = question.skip() == null
                ? question.changes().stream().map(change -> (Enum<?>) change)
                : Stream.of(question.skip());
        return new ImportQuestionView(
                question.position(),
                question.outcome(),
                Sentences.of(question.place(), language),
                question.stem(),
                item == null ? null : Keys.of(item.answer()),
                item == null ? List.of() : wrong(item),
                item == null ? List.of() : item.tags(),
                told.map(what -> Sentences.of(what, language)).toList(),
                question.changes(),
                question.skip(),
                question.itemId());
    }

    private static List<String> wrong(Item item) {
        return item.answer().choices().stream()
                .filter(choice -> !choice.right())
                .map(Choice::text)
                .toList();
    }
}
