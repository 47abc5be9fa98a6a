package pl.pytajnik.server.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of a Markdown text, a paragraph or heading to a line, a blank line between. */
final class MarkdownText {
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(50).build();

    private MarkdownText() {}

    static String plain(String markdown) {
        Words words = new Words();
        PARSER.parse(markdown).accept(words);
        return String.join("\n\n", words.paragraphs);
    }

    private static final class Words extends AbstractVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();

        @Override
        public void visit(Heading heading) {
            paragraph(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            paragraph(paragraph);
        }

        private void paragraph(Node block) {
            visitChildren(block);
            String text = current.toString().strip();
            current.setLength(0);
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
        }

        @Override
        public void visit(Text text) {
            current.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            current.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            current.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            current.append(' ');
        }

        @Override
        public void visit(Image image) {
            // a description of a picture is no sentence of the article
        }

        @Override
        public void visit(HtmlInline html) {
            // a mark like the others
        }

        @Override
        public void visit(HtmlBlock html) {
            // not what the article says
        }

        @Override
        public void visit(FencedCodeBlock code) {
            // not what the article says
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            // not what the article says
        }
    }
}
