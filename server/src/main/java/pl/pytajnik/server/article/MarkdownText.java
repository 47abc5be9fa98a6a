package pl.pytajnik.server.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
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
import org.jspecify.annotations.Nullable;

/**
 * The words of a Markdown text.
 *
 * @param plain a paragraph or heading to a line, a blank line between; a table's rows to a line each, tabs between cells
 * @param title as the front matter has it; empty when it has none
 * @param published the front matter's date; null when it has none that can be read
 */
record MarkdownText(String plain, String title, @Nullable LocalDate published) {
    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(50)
            .extensions(List.of(TablesExtension.create()))
            .build();

    /** Lines of {@code key: value} between two of {@code ---}, before everything else. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R((?:[\\w-]+:.*+\\R)++)---[ \\t]*(?:\\R|\\z)");

    static MarkdownText read(String markdown) {
        Matcher front = FRONT_MATTER.matcher(markdown);
        boolean isTold = front.find();
        String fields = isTold ? front.group(1) : "";
        Words words = new Words();
        PARSER.parse(isTold ? markdown.substring(front.end()) : markdown).accept(words);
        return new MarkdownText(
                String.join("\n\n", words.paragraphs), field(fields, "title").orElse(""), day(fields));
    }

    /** Without the quotes that may be around it. */
    private static Optional<String> field(String fields, String name) {
        return fields.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip().replaceAll("^([\"'])(.*)\\1$", "$2"))
                .findFirst();
    }

    private static @Nullable LocalDate day(String fields) {
        try {
            return field(fields, "date").map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static final class Words extends AbstractVisitor {
        private static final Pattern SCRIPT = Pattern.compile("</?(script|style)\\b", Pattern.CASE_INSENSITIVE);

        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private boolean inScript;

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
            current.append(inScript ? "" : text.getLiteral());
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
            if (SCRIPT.matcher(html.getLiteral()).lookingAt()) {
                inScript = !html.getLiteral().startsWith("</");
            }
        }

        @Override
        public void visit(CustomNode part) {
            visitChildren(part);
            if (part instanceof TableCell) {
                current.append('\t');
            } else if (part instanceof TableRow) {
                current.setLength(Math.max(0, current.length() - 1));
                current.append('\n');
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                paragraph(block);
            }
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
