package pl.pytajnik.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/** Writes ten thousand items and reads them again: a program of its own, so that it can be given little memory. */
public final class LargeBank {
    static final int ITEMS = 10_000;
    private static final int FEEDBACK = 75;

    private LargeBank() {}

    /** @param arguments a format and the file to write; prints how many questions went out and how many came back */
    public static void main(String[] arguments) throws IOException, Unreadable {
        Format format = Format.valueOf(arguments[0]);
        Path file = Path.of(arguments[1]);
        AtomicInteger out = new AtomicInteger();
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            Formats.writer(format).orElseThrow().write(QuestionSet.titled("Bank"), items(out), stream);
        }
        AtomicInteger in = new AtomicInteger();
        var reader = Formats.reader(format);
        if (reader.isPresent()) {
            reader.get().read(file, outcome -> in.addAndGet(outcome instanceof Outcome.Found ? 1 : 0));
        }
        System.out.println(out + " " + (reader.isPresent() ? in : out));
    }

    /** Made while they are asked for, so that nobody holds all of them; those a format leaves out are not counted. */
    private static Iterable<Item> items(AtomicInteger count) {
        List<Item> models = Samples.whole().subList(0, 1);
        return () -> {
            Iterator<Integer> numbers = IntStream.range(0, ITEMS).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return numbers.hasNext();
                }

                @Override
                public Item next() {
                    int number = numbers.next();
                    count.incrementAndGet();
                    return models.get(0)
                            .withId(Samples.id(number))
                            .withStem("Pytanie " + number + ": kto to był?")
                            .withFeedback((number + " źdźbło ").repeat(FEEDBACK));
                }
            };
        };
    }
}
