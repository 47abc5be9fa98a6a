package pl.pytajnik.content.question;

import java.util.List;
import pl.pytajnik.content.syntax.Document;

/**
 * One way to turn a sentence into a question. A pattern only proposes; the gate decides. Implementations are immutable
 * and thread-safe, hold no state between documents, and never throw on text.
 */
public interface Pattern {
    /** Stable id, such as {@code W1}. */
    String id();

    /** What the pattern sees in the document, in the order of the text, and where it sees its trigger and refuses. */
    List<Finding> findings(Document document);
}
