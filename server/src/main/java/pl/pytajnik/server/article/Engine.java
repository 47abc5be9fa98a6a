package pl.pytajnik.server.article;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.pytajnik.content.QuestionGenerator;

/** The engine of content, one for the whole server: it holds the dictionaries. */
class Engine {
    @Produces
    @Singleton
    QuestionGenerator generator() {
        return QuestionGenerator.polish();
    }
}
