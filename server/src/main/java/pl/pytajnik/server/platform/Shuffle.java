package pl.pytajnik.server.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Shuffles by a hash over a seed and ids that are random themselves: the order tells nothing, and is the same each time. */
public final class Shuffle {
    private Shuffle() {}

    public static <T> List<T> by(Object seed, List<T> things, Function<T, UUID> id) {
        return things.stream()
                .sorted(Comparator.comparing(thing -> hash(seed + "/" + id.apply(thing))))
                .toList();
    }

    private static String hash(String seed) {
        return HexFormat.of().formatHex(sha256().digest(seed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
