package pl.pytajnik.server.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address to call.
 *
 * @param url https, of a public host
 * @param types what to call it for
 * @param paused true: not yet; events are kept for it meanwhile
 */
public record NewWebhook(
        @NotBlank @Size(max = 500) String url,
        @NotEmpty @Size(max = 20) List<@NotNull EventType> types,
        @Nullable Boolean paused) {
    boolean isPaused() {
        return Boolean.TRUE.equals(paused);
    }
}
