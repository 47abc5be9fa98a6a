package pl.pytajnik.server.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * What a teacher puts together; the order is the order of the questions.
 *
 * @param title what students read, too
 * @param itemIds a quiz of one section in short
 * @param sections the whole of it; either this or the short form is given
 */
public record NewQuiz(
        @NotBlank @Size(max = 300) String title,
        @Nullable @Size(min = 1, max = 200) List<@NotNull UUID> itemIds,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid QuizSection> sections) {
    /** Of a whole quiz, draws included. */
    static final int MOST_QUESTIONS = 200;

    public NewQuiz(String title, List<UUID> itemIds) {
        this(title, itemIds, null);
    }

    /** Refuses two forms at once, an item that stands there twice, and more questions than anybody answers. */
    NewQuiz checked() {
        if ((itemIds == null) == (sections == null)) {
            throw Problem.invalid(FieldError.of("/sections", WrongValue.SECTIONS_OR_ITEMS));
        }
        if (sections == null) {
            requireDistinct("/itemIds/", Objects.requireNonNull(itemIds));
            return this;
        }
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).check("/sections/" + i);
        }
        requireDistinct("/sections: item ", itemIds(sections));
        requireFew();
        return this;
    }

    /** The quiz in its one form. */
    List<QuizSection> parts() {
        return sections != null
                ? sections
                : List.of(new QuizSection(
                        null,
                        null,
                        Objects.requireNonNull(itemIds).stream()
                                .map(QuizEntry::of)
                                .toList()));
    }

    /** The items that are named, in their order. */
    static List<UUID> itemIds(List<QuizSection> sections) {
        return sections.stream()
                .flatMap(section -> section.entries().stream())
                .map(QuizEntry::itemId)
                .filter(Objects::nonNull)
                .toList();
    }

    private void requireFew() {
        int questions = parts().stream()
                .flatMap(section -> section.entries().stream())
                .mapToInt(QuizEntry::questions)
                .sum();
        if (questions > MOST_QUESTIONS) {
            throw Problem.invalid(FieldError.of("/sections", WrongValue.TOO_MANY_QUESTIONS, questions, MOST_QUESTIONS));
        }
    }

    private static void requireDistinct(String pointer, List<UUID> items) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i))) {
                throw Problem.invalid(FieldError.of(pointer + i, WrongValue.TWICE));
            }
        }
    }
}
