package pl.pytajnik.content.question;

import java.util.Objects;

/**
 * The span of the article that proves a key.
 *
 * @param start first character, in UTF-16 code units of the article as it was given
 * @param end one past the last character
 * @param text exactly the characters from {@code start} to {@code end}
 */
public record Evidence(int start, int end, String text) {
    public Evidence {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "evidence [%d, %d) does not span %d characters".formatted(start, end, text.length()));
        }
    }
}
