package pl.pytajnik.exchange.gift;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import pl.pytajnik.exchange.file.Most;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.QuestionSet;
import pl.pytajnik.exchange.text.Letters;
import pl.pytajnik.exchange.text.Lines;

/** Reads GIFT as Moodle means it; what Moodle would take for something else without a word is skipped with its line. */
public final class GiftReader implements Reader {
    private static final Pattern ANSWERS = Pattern.compile("(?<!\\\\)\\{\\s*(?:[=~#]|T|F|\\})");
    private static final int HEAD = 20_000;

    @Override
    public Format format() {
        return Format.GIFT;
    }

    @Override
    public boolean recognises(Path file) throws IOException {
        String head = Letters.first(file, HEAD);
        String begin = head.stripLeading();
        return !begin.startsWith("<")
                && !begin.startsWith("{")
                && ANSWERS.matcher(head).find();
    }

    @Override
    public QuestionSet read(Path file, Consumer<Outcome> outcomes) throws Unreadable, IOException {
        try (Lines lines = Lines.open(file)) {
            GiftBlocks blocks = new GiftBlocks(lines);
            int number = 0;
            for (Optional<GiftBlocks.Block> block = blocks.next(); block.isPresent(); block = blocks.next()) {
                if (++number > Most.QUESTIONS) {
                    throw new Unreadable(Fault.TOO_MANY_QUESTIONS, "over " + Most.QUESTIONS);
                }
                outcomes.accept(GiftQuestion.outcome(block.get()));
            }
        }
        return QuestionSet.untitled();
    }
}
