package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.bank.ItemVersions;

/** Shows what publishing a quiz would make, and makes nothing. */
@ApplicationScoped
public class PreviewingEdition {
    private final Quizzes quizzes;
    private final FreezingQuiz freezing;
    private final ItemVersions versions;

    PreviewingEdition(Quizzes quizzes, FreezingQuiz freezing, ItemVersions versions) {
        this.quizzes = quizzes;
        this.freezing = freezing;
        this.versions = versions;
    }

    /** @throws Problem 404 when the quiz is not the teacher's, 422 when it could not be published */
    public UnpublishedEdition by(UUID teacher, UUID quizId) {
        Quiz quiz = quizzes.owned(quizId, teacher);
        Frozen frozen = freezing.of(quiz);
        return new UnpublishedEdition(
                quiz.title(),
                frozen.layout(),
                List.copyOf(versions.of(frozen.items().stream()
                                .collect(Collectors.toMap(EditionItem::itemId, EditionItem::version)))
                        .values()));
    }
}
