package pl.pytajnik.server.article;

/** How a text that is brought is written. It is stored plain. */
public enum TextFormat {
    PLAIN,
    /** Its marks are taken out, its paragraphs and headings stay. */
    MARKDOWN
}
