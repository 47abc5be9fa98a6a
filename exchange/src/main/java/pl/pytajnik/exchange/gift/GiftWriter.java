package pl.pytajnik.exchange.gift;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Lossy;
import pl.pytajnik.exchange.format.Report;
import pl.pytajnik.exchange.format.Weights;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/**
 * Writes GIFT so that Moodle keeps every letter: all signs escaped, text as {@code [plain]}, ids and tags in comments,
 * each question in lines of its own with a blank one behind it.
 */
public final class GiftWriter implements Writer {
    private static final Set<Loss> POSSIBLE = EnumSet.of(
            Loss.KIND,
            Loss.DIFFICULTY,
            Loss.PROOF_AS_FEEDBACK,
            Loss.CREDIT_AS_PENALTY,
            Loss.RELATIVE_TOLERANCE,
            Loss.UNIT,
            Loss.DATE_AS_TEXT);
    private static final Pattern MARK = Pattern.compile("\\[(html|moodle|plain|markdown)].*", Pattern.DOTALL);
    private static final int LONGEST_NAME = 60;

    @Override
    public Format format() {
        return Format.GIFT;
    }

    @Override
    public Set<Loss> losses(Item item) {
        if (looksLikeMatching(item.answer())) {
            return EnumSet.of(Loss.ITEM);
        }
        Set<Loss> possible = EnumSet.copyOf(POSSIBLE);
        if (item.answer() instanceof Answer.SingleChoice) {
            possible.add(Loss.ACCEPTED);
        }
        if (item.tags().stream().anyMatch(GiftWriter::breaksAComment)) {
            possible.add(Loss.TAGS);
        }
        return Lossy.of(item, possible);
    }

    /** An arrow cannot be escaped: in typed answers it stands between two things to be matched. */
    private static boolean looksLikeMatching(Answer answer) {
        return answer instanceof Answer.TypedText typed
                && (typed.key().contains("->")
                        || String.join("\n", typed.accepted()).contains("->"));
    }

    private static boolean breaksAComment(String tag) {
        return tag.indexOf(']') >= 0 || tag.indexOf('[') >= 0 || tag.indexOf('\n') >= 0 || tag.indexOf('\\') >= 0;
    }

    @Override
    public void write(QuestionSet set, Iterable<Item> items, OutputStream out) throws IOException {
        BufferedWriter file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Report report = new Report();
        file.write("// " + set.title().replaceAll("\\p{Cntrl}+", " ") + "\n\n");
        for (Item item : items) {
            Set<Loss> losses = losses(item);
            report.add(losses);
            Optional<Item> left = Loss.without(losses, item);
            if (left.isPresent()) {
                write(left.get(), file);
            }
        }
        for (String line : report.lines()) {
            file.write("// " + line + "\n");
        }
        file.flush();
    }

    private static void write(Item left, BufferedWriter file) throws IOException {
        file.write("// " + marks(left) + "\n");
        file.write("::" + name(left.stem()) + "::[plain]" + GiftEscapes.written(left.stem()) + " {\n");
        for (String line : answer(left.answer())) {
            file.write(line + "\n");
        }
        String feedback = left.feedback();
        if (feedback != null) {
            file.write("####" + text(feedback) + "\n");
        }
        file.write("}\n\n");
    }

    private static String marks(Item item) {
        StringBuilder marks = new StringBuilder();
        if (item.id() != null) {
            marks.append("[id:").append(item.id()).append("]");
        }
        item.tags().forEach(tag -> marks.append(" [tag:").append(tag).append("]"));
        return marks.toString();
    }

    private static String name(String stem) {
        String line = stem.replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_NAME, line.codePointCount(0, line.length())));
        return GiftEscapes.written(line.substring(0, end));
    }

    /** A text that looks as if it named its own format is told to be plain. */
    private static String text(String text) {
        String written = GiftEscapes.written(text);
        return MARK.matcher(text).matches() ? "[plain]" + written : written;
    }

    private static List<String> answer(Answer answer) {
        if (answer instanceof Answer.TrueFalse truth) {
            return List.of(truth(truth));
        }
        if (answer instanceof Answer.TypedNumber number) {
            return List.of("#" + number.value().toPlainString() + tolerance(number.tolerance()));
        }
        if (answer instanceof Answer.SingleChoice single) {
            return single.choices().stream()
                    .map(choice -> (choice.right() ? "=" : "~") + choice(choice))
                    .toList();
        }
        return answer instanceof Answer.MultipleChoice multiple ? several(multiple) : typed((Answer.TypedText) answer);
    }

    /** The first comment is for those who were wrong, the second for those who were right. */
    private static String truth(Answer.TrueFalse truth) {
        String wrong = or(truth.isTrue() ? truth.feedbackIfFalse() : truth.feedbackIfTrue());
        String right = or(truth.isTrue() ? truth.feedbackIfTrue() : truth.feedbackIfFalse());
        return (truth.isTrue() ? "T" : "F") + (wrong.isEmpty() && right.isEmpty() ? "" : "#" + wrong + "#" + right);
    }

    private static String or(@Nullable String feedback) {
        return feedback == null ? "" : text(feedback);
    }

    private static String tolerance(BigDecimal tolerance) {
        return tolerance.signum() == 0 ? "" : ":" + tolerance.toPlainString();
    }

    private static List<String> several(Answer.MultipleChoice multiple) {
        Weights weights = Weights.of(multiple);
        return multiple.choices().stream()
                .map(choice -> "~%" + (choice.right() ? weights.right() : weights.wrong()) + "%" + choice(choice))
                .toList();
    }

    private static String choice(Choice choice) {
        String feedback = choice.feedback() == null ? "" : "#" + text(choice.feedback());
        String text = text(choice.text());
        return (choice.text().startsWith("%") ? "[plain]" : "") + text + feedback;
    }

    /** An asterisk would stand for anything. */
    private static List<String> typed(Answer.TypedText typed) {
        List<String> all = new ArrayList<>(List.of(typed.key()));
        all.addAll(typed.accepted());
        return all.stream()
                .map(text ->
                        (text.startsWith("%") ? "=[plain]" : "=") + text(text).replace("*", "\\*"))
                .toList();
    }
}
