package pl.pytajnik.content.distractor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers that look random and are the same every time: the SHA-256 of a text. */
final class Seed {
    private final byte[] digest;

    private Seed(byte[] digest) {
        this.digest = digest;
    }

    static Seed of(String text) {
        try {
            return new Seed(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The {@code n}th number, from 0 to {@code bound} - 1. */
    int number(int n, int bound) {
        return Math.floorMod(digest[n % digest.length], bound);
    }
}
