package pl.pytajnik.exchange.aiken;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.file.Most;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.QuestionSet;
import pl.pytajnik.exchange.text.Letters;
import pl.pytajnik.exchange.text.Lines;

/** Reads Aiken; unlike Moodle it takes questions of several lines, and minds the letters of choices. */
public final class AikenReader implements Reader {
    private static final Pattern CHOICE = Pattern.compile("(?m)^\\s*A[).]");
    private static final Pattern KEY = Pattern.compile("(?m)^\\s*ANSWER:\\s*[A-Za-z]");
    private static final int HEAD = 20_000;
    private static final String TITLE = "Aiken";

    @Override
    public Format format() {
        return Format.AIKEN;
    }

    @Override
    public boolean recognises(Path file) throws IOException {
        String head = Letters.first(file, HEAD);
        return CHOICE.matcher(head).find() && KEY.matcher(head).find();
    }

    @Override
    public QuestionSet read(Path file, Consumer<Outcome> outcomes) throws Unreadable, IOException {
        try (Lines lines = Lines.open(file)) {
            new Reading(lines, outcomes).whole();
        }
        return QuestionSet.titled(TITLE);
    }

    /** Of one file. */
    private static final class Reading {
        private final Lines lines;
        private final Consumer<Outcome> outcomes;
        private @Nullable AikenQuestion open;
        private boolean isBehindGap;
        private int count;

        private Reading(Lines lines, Consumer<Outcome> outcomes) {
            this.lines = lines;
            this.outcomes = outcomes;
        }

        void whole() throws Unreadable, IOException {
            for (String line = lines.next(); line != null; line = lines.next()) {
                String trimmed = line.strip();
                if (!trimmed.isEmpty()) {
                    line(trimmed);
                }
                isBehindGap = trimmed.isEmpty();
            }
            if (open != null) {
                outcomes.accept(open.unfinished());
            }
        }

        private void line(String line) throws Unreadable {
            AikenQuestion question = open;
            if (question == null) {
                begin(line);
            } else if (AikenLine.key(line).isPresent()) {
                outcomes.accept(question.ended(AikenLine.key(line).get()));
                open = null;
            } else if (AikenLine.choice(line).isPresent()) {
                question.add(AikenLine.choice(line).get());
            } else if (question.hasChoices() || isBehindGap) {
                outcomes.accept(question.unfinished());
                begin(line);
            } else {
                question.addStem(line);
            }
        }

        /** What stands first is the question, whatever it looks like. */
        private void begin(String line) throws Unreadable {
            if (++count > Most.QUESTIONS) {
                throw new Unreadable(Fault.TOO_MANY_QUESTIONS, lines.place(), "over " + Most.QUESTIONS);
            }
            open = new AikenQuestion(lines.place(), line);
        }
    }
}
