package pl.pytajnik.server.platform.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.Value;

/** A comment of Javadoc for readers who know neither Java nor our classes. */
final class CommonMark implements CommentVisitor {
    private final StringBuilder text = new StringBuilder();

    private CommonMark() {}

    /** Empty when there is none. Paragraphs and lists are kept, lines are not. */
    static String of(Comment comment) {
        CommonMark visitor = new CommonMark();
        comment.visit(visitor);
        return visitor.text
                .toString()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?<p> ?", "\n\n")
                .replaceAll(" ?<ul> ?", "\n")
                .replaceAll(" ?<li> ?", "\n- ")
                .replaceAll(" ?</[a-z]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    @Override
    public void commentText(String words) {
        text.append(words);
    }

    @Override
    public void inlineTag(String name, String words) {
        text.append('`').append(words).append('`');
    }

    /** {@code {@link Page#next next}} is `next`, {@code {@link Page}} is `Page`. */
    @Override
    public void inlineLink(Link link) {
        String label = link.getLabel().replaceFirst("\\(.*", "");
        text.append('`').append(label.substring(label.lastIndexOf('#') + 1)).append('`');
    }

    /** @throws IllegalStateException always, as only the compiler knows the value */
    @Override
    public void inlineValue(Value value) {
        throw new IllegalStateException("write the value out in the Javadoc: " + value);
    }
}
