package pl.pytajnik.server.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.Kind;

/**
 * What a student wants to practise.
 *
 * @param classroomId what was set to this class; null: to any of the student's
 * @param tags any of these, in capitals or not; null: whatever it is filed under
 * @param kinds any of these; null: all
 * @param scope which of the questions
 * @param limit how many questions at most; null: 20
 */
record NewPractice(
        @Nullable UUID classroomId,
        @Nullable @Size(min = 1, max = 20) Set<@NotBlank @Size(max = 50) String> tags,
        @Nullable @Size(min = 1, max = 10) Set<@NotNull Kind> kinds,
        @NotNull PracticeScope scope,
        @Nullable @Min(1) @Max(50) Integer limit) {
    private static final int USUAL = 20;

    int most() {
        return limit == null ? USUAL : limit;
    }

    boolean wants(ShelvedItem item) {
        return (classroomId == null || item.classrooms().contains(classroomId))
                && (kinds == null || kinds.contains(item.kind()))
                && (tags == null
                        || item.tags().stream().map(NewPractice::folded).anyMatch(foldedTags()::contains));
    }

    private Set<String> foldedTags() {
        return tags == null ? Set.of() : tags.stream().map(NewPractice::folded).collect(Collectors.toSet());
    }

    private static String folded(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }
}
