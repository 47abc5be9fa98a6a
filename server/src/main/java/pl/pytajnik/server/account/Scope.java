package pl.pytajnik.server.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an API key may be used for; {@link ScopeTable} says which operations that are. */
public enum Scope {
    ARTICLES_READ,
    ARTICLES_WRITE,
    BANK_READ,
    BANK_WRITE,
    QUIZZES_READ,
    QUIZZES_WRITE,
    CLASSES_READ,
    CLASSES_WRITE,
    RESULTS_READ,
    RESULTS_WRITE,
    EVENTS_READ,
    EVENTS_WRITE,
    GENERATIONS;

    /** As it is written on the wire: {@code articles:read}. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }
}
