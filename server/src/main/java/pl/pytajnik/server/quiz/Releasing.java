package pl.pytajnik.server.quiz;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a teacher shows to the students from now on, whatever was set before.
 *
 * @param parts at least one
 */
record Releasing(@NotEmpty @Size(max = 3) List<Release.@NotNull Part> parts) {
    boolean has(Release.Part part) {
        return parts.contains(part);
    }
}
