package pl.pytajnik.exchange.moodle;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Weights;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;

/** The elements of a Moodle quiz file, written one after the other. */
final class QuizXml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String PLAIN = "plain_text";
    private static final int LONGEST_NAME = 100;

    private final XMLStreamWriter xml;

    QuizXml(OutputStream out) throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("quiz");
        xml.writeCharacters("\n");
    }

    /** @param left what Moodle can carry of it */
    void question(Item left, BigDecimal points) throws XMLStreamException {
        xml.writeStartElement("question");
        xml.writeAttribute("type", type(left.answer()));
        xml.writeStartElement("name");
        value("text", name(left.stem()));
        xml.writeEndElement();
        text("questiontext", left.stem());
        text("generalfeedback", left.feedback());
        value("defaultgrade", points.toPlainString());
        value("penalty", "0");
        value("hidden", "0");
        value("idnumber", left.id() == null ? "" : left.id().toString());
        answer(left.answer());
        tags(left.tags());
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** Says at the end what was lost, and closes the file: one without its end was cut off. */
    void end(List<String> report) throws XMLStreamException {
        xml.writeComment(" " + String.join("\n", report).replace("--", "–") + " ");
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static String type(Answer answer) {
        if (answer instanceof Answer.TrueFalse) {
            return "truefalse";
        }
        if (answer instanceof Answer.TypedNumber) {
            return "numerical";
        }
        return answer.choices().isEmpty() ? "shortanswer" : "multichoice";
    }

    private static String name(String stem) {
        String line = stem.replaceAll("\\s+", " ");
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(LONGEST_NAME, line.codePointCount(0, line.length()))));
    }

    private void answer(Answer answer) throws XMLStreamException {
        if (answer instanceof Answer.TrueFalse truth) {
            fraction("true", truth.isTrue() ? "100" : "0", "moodle_auto_format", truth.feedbackIfTrue());
            fraction("false", truth.isTrue() ? "0" : "100", "moodle_auto_format", truth.feedbackIfFalse());
        } else if (answer instanceof Answer.TypedNumber number) {
            number(number);
        } else if (answer instanceof Answer.TypedText typed) {
            typed(typed);
        } else {
            choices(answer);
        }
    }

    private void choices(Answer answer) throws XMLStreamException {
        boolean isSingle = answer instanceof Answer.SingleChoice;
        Weights weights =
                answer instanceof Answer.MultipleChoice multiple ? Weights.of(multiple) : new Weights("100", "0");
        value("single", Boolean.toString(isSingle));
        value("shuffleanswers", "true");
        value("answernumbering", "abc");
        for (Choice choice : answer.choices()) {
            fraction(choice.text(), choice.right() ? weights.right() : weights.wrong(), PLAIN, choice.feedback());
        }
    }

    /** An asterisk would stand for anything. */
    private void typed(Answer.TypedText typed) throws XMLStreamException {
        value("usecase", "0");
        List<String> all = new ArrayList<>(List.of(typed.key()));
        all.addAll(typed.accepted());
        for (String text : all) {
            fraction(text.replace("*", "\\*"), "100", PLAIN, null);
        }
    }

    private void number(Answer.TypedNumber number) throws XMLStreamException {
        xml.writeStartElement("answer");
        xml.writeAttribute("fraction", "100");
        xml.writeAttribute("format", PLAIN);
        value("text", number.value().toPlainString());
        value("tolerance", number.tolerance().toPlainString());
        xml.writeEndElement();
        if (number.unit() != null) {
            xml.writeStartElement("units");
            xml.writeStartElement("unit");
            value("multiplier", "1");
            value("unit_name", number.unit());
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private void fraction(String text, String fraction, String format, @Nullable String feedback)
            throws XMLStreamException {
        xml.writeStartElement("answer");
        xml.writeAttribute("fraction", fraction);
        xml.writeAttribute("format", format);
        value("text", text);
        text("feedback", feedback);
        xml.writeEndElement();
    }

    private void tags(List<String> tags) throws XMLStreamException {
        xml.writeStartElement("tags");
        for (String tag : tags) {
            xml.writeStartElement("tag");
            value("text", tag);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void text(String element, @Nullable String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("format", PLAIN);
        value("text", text == null ? "" : text);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** As CDATA: of spaces between entities Moodle's parser loses some. */
    private void value(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        if (text.isEmpty() || text.chars().allMatch(c -> c < 0x7F && c > ' ' && "<>&'\"".indexOf(c) < 0)) {
            xml.writeCharacters(text);
        } else {
            xml.writeCData(text.replace("]]>", "]]]]><![CDATA[>"));
        }
        xml.writeEndElement();
    }
}
