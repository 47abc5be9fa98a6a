package pl.pytajnik.exchange.text;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import pl.pytajnik.exchange.format.Change;

/**
 * The plain words of HTML: paragraphs, list entries and table rows become lines, nothing of a script is kept.
 *
 * @param text without spaces at its ends, nor two beside each other
 * @param changes what was left out
 */
public record Plain(String text, Set<Change> changes) {
    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "table",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "section",
            "article",
            "hr",
            "dt",
            "dd");
    private static final Set<String> ACTIVE =
            Set.of("script", "style", "iframe", "object", "embed", "form", "template");
    private static final Set<String> MEDIA = Set.of("audio", "video");
    private static final Set<String> IMAGES = Set.of("img", "svg", "picture", "canvas");
    /** These say nothing that is lost with them. */
    private static final Set<String> BARE = Set.of("html", "head", "body", "p", "div", "br", "span", "#root");

    public Plain {
        changes = Set.copyOf(changes);
    }

    public static Plain ofHtml(String html) {
        Document document = Jsoup.parse(html);
        Set<Change> changes = EnumSet.noneOf(Change.class);
        document.select("math").forEach(math -> formula(math, changes));
        for (Element element : document.getAllElements()) {
            change(element, changes);
        }
        document.select(String.join(",", ACTIVE)).remove();
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, document);
        return new Plain(lines.text(), changes);
    }

    /** Text that means no more than it says, but for its spaces. */
    public static String ofText(String text) {
        return text.replace('\u00a0', ' ')
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** Its TeX, where it has that beside it, else its letters in a row. */
    private static void formula(Element math, Set<Change> changes) {
        changes.add(Change.FORMULA_AS_TEXT);
        Element tex = math.selectFirst("annotation[encoding*=tex]");
        math.select("annotation, annotation-xml").remove();
        math.replaceWith(new TextNode(tex == null ? math.text() : "$" + tex.text() + "$"));
    }

    private static void change(Element element, Set<Change> changes) {
        String name = element.normalName();
        if (ACTIVE.contains(name)
                || element.attributes().asList().stream()
                        .anyMatch(a -> a.getKey().startsWith("on"))) {
            changes.add(Change.ACTIVE_CONTENT_LEFT_OUT);
        } else if (IMAGES.contains(name)) {
            changes.add(Change.IMAGE_LEFT_OUT);
        } else if (MEDIA.contains(name)) {
            changes.add(Change.MEDIA_LEFT_OUT);
        } else if (!BARE.contains(name)) {
            changes.add(Change.MARKUP_LEFT_OUT);
        }
    }

    /** Words as they come; a line where the page would have one. */
    private static final class Lines implements NodeVisitor {
        private final StringBuilder lines = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                lines.append(words.getWholeText().replaceAll("[\\s\u00a0]+", " "));
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private void begin(Element element) {
            if (LINES.contains(element.normalName())) {
                lines.append('\n');
            } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                lines.append(' ');
            } else if (element.normalName().equals("img")) {
                lines.append(element.attr("alt"));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && LINES.contains(element.normalName())) {
                lines.append('\n');
            }
        }

        String text() {
            return lines.toString()
                    .replaceAll(" *\n[ \n]*", "\n")
                    .replaceAll(" {2,}", " ")
                    .strip();
        }
    }
}
