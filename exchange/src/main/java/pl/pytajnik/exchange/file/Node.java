package pl.pytajnik.exchange.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A small piece of a file of XML, held as a tree: one question, say. Names are without prefixes.
 *
 * @param attributes by local name
 * @param children elements, in their order
 * @param words all text in it, its children's too
 */
public record Node(String name, Map<String, String> attributes, List<Node> children, String words) {
    private static final int LARGEST = 20_000_000;

    public Node {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The element the reader stands at the beginning of, up to its end. */
    public static Node read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, new int[] {LARGEST});
    }

    private static Node read(XMLStreamReader xml, int[] left) throws XMLStreamException {
        String name = xml.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<Node> children = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                Node child = read(xml, left);
                children.add(child);
                words.append(child.words());
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                words.append(xml.getText());
                left[0] -= xml.getTextLength();
            }
            if (--left[0] < 0) {
                throw new XMLStreamException("an element without an end", xml.getLocation());
            }
        }
        return new Node(name, attributes, children, words.toString());
    }

    public Optional<Node> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    public List<Node> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** Empty when there is none. */
    public String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "");
    }

    /** The words without spaces at their ends. */
    public String text() {
        return words.strip();
    }

    /** The words of a child; empty when there is none. */
    public String text(String childName) {
        return child(childName).map(Node::text).orElse("");
    }
}
