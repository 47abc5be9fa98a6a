package pl.pytajnik.server.classroom;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a teacher writes on the board: eight letters and digits of which no two look alike, so 31^8 codes. Read in any
 * case, with or without hyphens and spaces.
 */
public record JoinCode(String text) {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static JoinCode random() {
        return new JoinCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining()));
    }

    static JoinCode read(String written) {
        return new JoinCode(written.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT));
    }
}
