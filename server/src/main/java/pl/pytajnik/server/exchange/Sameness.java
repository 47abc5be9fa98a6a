package pl.pytajnik.server.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.pytajnik.exchange.format.Keys;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Item;

/** When two items are one question: the same stem, the same choices in whatever order, the same ones right. */
final class Sameness {
    private Sameness() {}

    /** Equal for the same question. */
    static String of(Item item) {
        Answer answer = item.answer();
        String choices = answer.choices().stream()
                .map(choice -> (choice.right() ? "+" : "-") + folded(choice.text()))
                .sorted()
                .collect(Collectors.joining("\n"));
        String kind = answer.getClass().getSimpleName();
        return sum(String.join("\0", folded(item.stem()), kind, choices, folded(Keys.of(answer))));
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String sum(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
