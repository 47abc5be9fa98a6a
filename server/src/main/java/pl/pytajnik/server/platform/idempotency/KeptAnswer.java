package pl.pytajnik.server.platform.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered.
 *
 * @param content JSON; null when there was none, or when it is not kept: too long, or with a secret in it
 */
record KeptAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String content) {
    private static final int NO_CONTENT = 204;

    boolean isWhole() {
        return content != null || status == NO_CONTENT;
    }
}
