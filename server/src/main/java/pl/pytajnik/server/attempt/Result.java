package pl.pytajnik.server.attempt;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A submitted attempt, and what it was worth. */
record Result(Sheet sheet, Marked marked) {
    /** Null while it is withheld. */
    @Nullable
    Double score() {
        return marked.shown().score() ? Objects.requireNonNull(sheet.attempt().score()) : null;
    }
}
