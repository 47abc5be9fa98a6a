package pl.pytajnik.server.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * One choice as its teacher knows it.
 *
 * @param id the server's; what a caller gives is left aside
 * @param text what students read
 * @param right whether it is a right one
 * @param feedback what a student reads who has chosen it, after release
 */
public record Option(
        @Nullable UUID id,
        @NotBlank @Size(max = 300) String text,
        boolean right,
        @Size(max = 1000) @Nullable String feedback) {
    /** Ids are of version 4 on purpose: those of version 7 would sort in the order they were made, the key first. */
    Option issued() {
        return new Option(UUID.randomUUID(), text, right, feedback);
    }

    static Option of(String text, boolean right) {
        return new Option(null, text, right, null);
    }

    static List<Option> issued(List<Option> options) {
        return options.stream().map(Option::issued).toList();
    }

    /** Nothing for null; what is wrong with the elements, validation tells. */
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Options that read alike, by the place of the later one. */
    static List<FieldError> repeated(List<Option> options) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < options.size(); i++) {
            if (seen.putIfAbsent(folded(options.get(i).text()), i) != null) {
                errors.add(FieldError.of("/answer/choices/" + i + "/text", WrongValue.TWICE));
            }
        }
        return errors;
    }

    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
