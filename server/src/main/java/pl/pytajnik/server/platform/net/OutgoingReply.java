package pl.pytajnik.server.platform.net;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param url where it came from, after redirects
 * @param contentType as the other side calls it; null when it does not
 * @param body as much as was asked for at most
 */
public record OutgoingReply(
        HttpUrl url, int status, @Nullable String contentType, byte[] body) {}
