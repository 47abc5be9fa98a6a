package pl.pytajnik.server.attempt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.bank.Choice;

/**
 * Shuffles the choices of a question: the same for one attempt, another for the next. It sorts by a hash over ids that
 * are random themselves, so the order tells nothing about the key.
 */
final class ChoiceOrder {
    private final UUID attemptId;
    private final UUID itemId;

    ChoiceOrder(UUID attemptId, UUID itemId) {
        this.attemptId = attemptId;
        this.itemId = itemId;
    }

    List<Choice> of(List<Choice> choices) {
        return choices.stream().sorted(Comparator.comparing(this::hash)).toList();
    }

    private String hash(Choice choice) {
        String seed = attemptId + "/" + itemId + "/" + choice.id();
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
