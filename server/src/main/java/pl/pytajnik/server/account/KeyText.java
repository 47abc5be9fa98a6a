package pl.pytajnik.server.account;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The text of an API key: {@code pyt_}, 256 random bits as 43 letters and digits, and six more that check them, so that
 * scanners for leaked secrets find a key and tell it from a look-alike without asking us.
 */
record KeyText(String text) {
    static final String PREFIX = "pyt_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BYTES = 32;
    private static final int RANDOM_LENGTH = 43;
    private static final int CHECK_LENGTH = 6;
    private static final int LENGTH = PREFIX.length() + RANDOM_LENGTH + CHECK_LENGTH;
    private static final int ENDING = 4;

    static KeyText random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String random = base62(new BigInteger(1, bytes), RANDOM_LENGTH);
        return new KeyText(PREFIX + random + check(random));
    }

    boolean isWellFormed() {
        return text.length() == LENGTH
                && text.startsWith(PREFIX)
                && text.endsWith(check(text.substring(PREFIX.length(), LENGTH - CHECK_LENGTH)));
    }

    /** Plain SHA-256, unlike passwords: nobody guesses 256 random bits, so a slow hash would only slow every request. */
    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** By which its owner knows it again; of the check, so that nothing of the secret is told. */
    String ending() {
        return text.substring(LENGTH - ENDING);
    }

    private static String check(String random) {
        CRC32 crc = new CRC32();
        crc.update(random.getBytes(StandardCharsets.UTF_8));
        return base62(BigInteger.valueOf(crc.getValue()), CHECK_LENGTH);
    }

    private static String base62(BigInteger number, int length) {
        StringBuilder digits = new StringBuilder();
        BigInteger rest = number;
        for (int i = 0; i < length; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(ALPHABET.length()));
            digits.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return digits.reverse().toString();
    }

    @Override
    public String toString() {
        return "KeyText[…]";
    }
}
