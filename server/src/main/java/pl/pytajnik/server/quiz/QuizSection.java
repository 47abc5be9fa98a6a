package pl.pytajnik.server.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a quiz.
 *
 * @param title null in a quiz that has no parts to speak of
 * @param instruction what students read before its questions
 * @param entries items and draws, in order
 */
public record QuizSection(
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 1000) String instruction,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid QuizEntry> entries) {
    void check(String pointer) {
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).check(pointer + "/entries/" + i);
        }
    }
}
