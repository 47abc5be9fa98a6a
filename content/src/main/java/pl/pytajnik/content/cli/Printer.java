package pl.pytajnik.content.cli;

import pl.pytajnik.content.question.Generation;

/** Prints the questions of one article after another. */
interface Printer {
    void print(String article, Generation generation);

    /** Called once, after the last article. */
    void end();
}
