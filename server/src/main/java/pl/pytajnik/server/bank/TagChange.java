package pl.pytajnik.server.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tags for many items at once: what is in {@code remove} goes, then what is in {@code add} comes.
 *
 * @param itemIds at most 200
 * @param add what is added, if it is not there
 * @param remove what is taken away, if it is there
 */
public record TagChange(
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> itemIds,
        @Size(max = Tags.MOST) @Nullable List<@NotBlank @Size(max = Tags.LONGEST) String> add,
        @Size(max = Tags.MOST) @Nullable List<@NotBlank @Size(max = Tags.LONGEST) String> remove) {
    Tags of(Tags before) {
        return before.without(Option.copy(remove)).with(Option.copy(add));
    }
}
