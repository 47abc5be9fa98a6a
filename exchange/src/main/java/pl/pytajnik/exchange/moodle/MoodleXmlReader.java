package pl.pytajnik.exchange.moodle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pl.pytajnik.exchange.file.Bytes;
import pl.pytajnik.exchange.file.Most;
import pl.pytajnik.exchange.file.Node;
import pl.pytajnik.exchange.file.Xml;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.QuestionSet;

/** Reads Moodle XML, a question at a time; unlike Moodle it refuses a file that was cut off. */
public final class MoodleXmlReader implements Reader {
    private static final Pattern QUIZ = Pattern.compile("<quiz[\\s>/]");
    private static final int HEAD = 4000;

    @Override
    public Format format() {
        return Format.MOODLE_XML;
    }

    @Override
    public boolean recognises(Path file) throws IOException {
        byte[] head = Bytes.first(file, HEAD);
        boolean isWide = head.length > 1 && (head[0] == (byte) 0xFF || head[0] == (byte) 0xFE);
        String text = new String(head, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.stripLeading().replace("\ufeff", "").startsWith("<")
                && QUIZ.matcher(text).find();
    }

    @Override
    public QuestionSet read(Path file, Consumer<Outcome> outcomes) throws Unreadable, IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = Xml.of(in);
            requireQuiz(xml);
            questions(xml, outcomes);
            return QuestionSet.untitled();
        } catch (XMLStreamException broken) {
            throw Xml.unreadable(broken);
        }
    }

    private static void requireQuiz(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // what stands before the first element says nothing
        }
        if (!xml.getLocalName().equals("quiz")) {
            throw new Unreadable(Fault.NOT_THIS_FORMAT, "the first element is " + xml.getLocalName());
        }
    }

    private static void questions(XMLStreamReader xml, Consumer<Outcome> outcomes)
            throws XMLStreamException, Unreadable {
        MoodleQuestions questions = new MoodleQuestions();
        int number = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                Node node = Node.read(xml);
                if (node.name().equals("question") && !questions.isCategory(node)) {
                    if (++number > Most.QUESTIONS) {
                        throw new Unreadable(Fault.TOO_MANY_QUESTIONS, "over " + Most.QUESTIONS);
                    }
                    Optional<String> name = node.child("name").map(Node::text);
                    questions
                            .read(node, Place.question(number, name.orElse(null)))
                            .forEach(outcomes);
                }
            }
        }
    }
}
