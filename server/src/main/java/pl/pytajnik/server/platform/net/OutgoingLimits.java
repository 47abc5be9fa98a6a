package pl.pytajnik.server.platform.net;

import java.time.Duration;
import java.util.Set;

/**
 * How much of the world a request takes in.
 *
 * @param time for all of it, redirects and body included
 * @param redirects how many are followed, by GET only
 * @param bytes of the body at most, after decompression; headers are bounded at 256 KiB
 * @param mediaTypes what a successful answer may be, such as {@code text/html}; empty for anything
 */
public record OutgoingLimits(Duration time, int redirects, int bytes, Set<String> mediaTypes) {
    public OutgoingLimits {
        if (time.isNegative() || time.isZero() || redirects < 0 || bytes < 0) {
            throw new IllegalArgumentException("time %s must be positive, redirects %d and bytes %d not negative"
                    .formatted(time, redirects, bytes));
        }
        mediaTypes = Set.copyOf(mediaTypes);
    }
}
