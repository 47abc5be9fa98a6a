package pl.pytajnik.content.cli;

import java.io.IOException;
import java.io.Serial;

/** A file that no questions can be made of; the message names it and says what is wrong. */
final class UnusableArticleException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnusableArticleException(String message) {
        super(message);
    }
}
