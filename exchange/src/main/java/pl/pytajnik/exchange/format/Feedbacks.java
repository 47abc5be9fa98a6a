package pl.pytajnik.exchange.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.item.Bounds;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.Proof;

/** Feedback where a format has no room for a proof. */
public final class Feedbacks {
    private Feedbacks() {}

    /** The feedback with the proof's words behind it, as long as an item's feedback may be; null when there is neither. */
    public static @Nullable String withProof(Item item) {
        Proof proof = item.proof();
        List<String> parts = new ArrayList<>();
        if (item.feedback() != null) {
            parts.add(item.feedback());
        }
        if (proof != null) {
            parts.add(quoted(proof));
        }
        String all = String.join("\n", parts);
        boolean fits = all.length() <= Bounds.FEEDBACK;
        return all.isEmpty()
                ? null
                : fits ? all : all.substring(0, Bounds.FEEDBACK - 1).stripTrailing() + "…";
    }

    private static String quoted(Proof proof) {
        String words = "„" + proof.text() + "”";
        return proof.article() == null ? words : words + " (" + proof.article() + ")";
    }
}
