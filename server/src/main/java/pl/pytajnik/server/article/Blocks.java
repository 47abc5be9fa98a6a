package pl.pytajnik.server.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The paragraphs and headings of an HTML tree, in order. */
final class Blocks implements NodeVisitor {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "form",
            "button",
            "select",
            "textarea",
            "svg",
            "iframe",
            "figcaption",
            "aside",
            "sup");

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private final boolean linesKept;
    private int skipping;

    private Blocks(boolean linesKept) {
        this.linesKept = linesKept;
    }

    static List<String> of(Element root) {
        return read(root, new Blocks(false));
    }

    /** With the line breaks of the text inside a paragraph, as pages of print have them. */
    static List<String> withLines(Element root) {
        return read(root, new Blocks(true));
    }

    private static List<String> read(Element root, Blocks blocks) {
        root.traverse(blocks);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (LEFT_OUT.contains(element.normalName())) {
                skipping++;
            } else if (element.isBlock()) {
                end();
            } else if (element.normalName().equals("br")) {
                current.append(linesKept ? '\n' : ' ');
            }
        } else if (node instanceof TextNode text && skipping == 0) {
            current.append(linesKept ? text.getWholeText() : text.getWholeText().replaceAll("\\s+", " "));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (LEFT_OUT.contains(element.normalName())) {
                skipping--;
            } else if (element.isBlock()) {
                end();
            }
        }
    }

    private void end() {
        String block = current.toString().strip();
        current.setLength(0);
        if (!block.isEmpty()) {
            blocks.add(linesKept ? block : block.replaceAll("\\s+", " "));
        }
    }
}
