package pl.pytajnik.server.quiz;

import jakarta.inject.Singleton;
import java.util.UUID;
import pl.pytajnik.server.bank.HangingOnItems;

/** Quizzes and editions point to the items that are in them. */
@Singleton
class QuizzesOnItems implements HangingOnItems {
    private final Quizzes quizzes;

    QuizzesOnItems(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public boolean hangsOn(UUID itemId) {
        return quizzes.anyWith(itemId);
    }
}
