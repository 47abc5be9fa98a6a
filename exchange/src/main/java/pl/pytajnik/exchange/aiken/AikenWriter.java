package pl.pytajnik.exchange.aiken;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Lossy;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/** Writes Aiken: single choices, and true or false as a choice of two. It has no comments, so no report stands in it. */
public final class AikenWriter implements Writer {
    private static final Set<Loss> POSSIBLE = EnumSet.of(
            Loss.ID,
            Loss.KIND,
            Loss.DIFFICULTY,
            Loss.TAGS,
            Loss.PROOF,
            Loss.FEEDBACK,
            Loss.CHOICE_FEEDBACK,
            Loss.ACCEPTED,
            Loss.TRUE_FALSE_AS_CHOICE,
            Loss.LINE_BREAKS);

    @Override
    public Format format() {
        return Format.AIKEN;
    }

    @Override
    public Set<Loss> losses(Item item) {
        boolean isChoice = item.answer() instanceof Answer.SingleChoice || item.answer() instanceof Answer.TrueFalse;
        return isChoice && !AikenLine.isMistaken(item.stem()) ? Lossy.of(item, POSSIBLE) : EnumSet.of(Loss.ITEM);
    }

    @Override
    public void write(QuestionSet set, Iterable<Item> items, OutputStream out) throws IOException {
        BufferedWriter file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Item item : items) {
            Optional<Item> left = Loss.without(losses(item), item);
            if (left.isPresent()) {
                file.write(left.get().stem() + "\n");
                file.write(choices(left.get().answer().choices()));
            }
        }
        file.flush();
    }

    private static String choices(List<Choice> choices) {
        StringBuilder lines = new StringBuilder();
        char right = 'A';
        for (int i = 0; i < choices.size(); i++) {
            char letter = (char) ('A' + i);
            lines.append(letter).append(") ").append(choices.get(i).text()).append('\n');
            right = choices.get(i).right() ? letter : right;
        }
        return lines.append("ANSWER: ").append(right).append("\n\n").toString();
    }
}
