package pl.pytajnik.server.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The language of whoever sent the request being answered. */
@ApplicationScoped
public class CallerLanguage {
    private final HttpHeaders headers;

    CallerLanguage(HttpHeaders headers) {
        this.headers = headers;
    }

    public Language language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
