package pl.pytajnik.exchange.moodle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Lossy;
import pl.pytajnik.exchange.format.Report;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/** Writes Moodle XML: plain text where Moodle shows it as it stands, our id as idnumber, points as default grade. */
public final class MoodleXmlWriter implements Writer {
    private static final Set<Loss> POSSIBLE = EnumSet.of(
            Loss.KIND,
            Loss.DIFFICULTY,
            Loss.PROOF_AS_FEEDBACK,
            Loss.CREDIT_AS_PENALTY,
            Loss.RELATIVE_TOLERANCE,
            Loss.UNIT_SPELLINGS,
            Loss.DATE_AS_TEXT);

    @Override
    public Format format() {
        return Format.MOODLE_XML;
    }

    @Override
    public Set<Loss> losses(Item item) {
        Set<Loss> possible = EnumSet.copyOf(POSSIBLE);
        if (item.answer() instanceof Answer.SingleChoice) {
            possible.add(Loss.ACCEPTED);
        }
        return Lossy.of(item, possible);
    }

    @Override
    public void write(QuestionSet set, Iterable<Item> items, OutputStream out) throws IOException {
        BufferedOutputStream file = new BufferedOutputStream(out);
        Report report = new Report();
        try {
            QuizXml quiz = new QuizXml(file);
            for (Item item : items) {
                Set<Loss> losses = losses(item);
                report.add(losses);
                quiz.question(Loss.without(losses, item).orElseThrow(), set.points(item));
            }
            quiz.end(report.lines());
        } catch (XMLStreamException failure) {
            throw failure.getNestedException() instanceof IOException disk ? disk : new IOException(failure);
        }
        file.flush();
    }
}
