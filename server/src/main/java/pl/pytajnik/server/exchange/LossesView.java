package pl.pytajnik.server.exchange;

import java.util.List;
import java.util.UUID;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Loss;

/**
 * What a format cannot carry of what is to go out.
 *
 * @param format that of the file
 * @param items how many go out in all
 * @param whole how many of them lose nothing
 * @param draws places of the quiz that take questions by chance, which only our own format carries
 * @param losses what is lost, of each kind
 */
public record LossesView(Format format, int items, int whole, int draws, List<LossView> losses) {
    /**
     * Something that is lost.
     *
     * @param loss stays the same in all languages
     * @param says the same in a sentence
     * @param count how many items lose it
     * @param items the first twenty of them
     */
    public record LossView(Loss loss, String says, int count, List<UUID> items) {}
}
