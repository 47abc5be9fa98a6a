package pl.pytajnik.exchange.item;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question with all that is known of it.
 *
 * @param id stays the same over exports; null when a file gave none that is ours
 * @param difficulty 1 easy to 3 hard
 * @param feedback for everybody who has answered; null: none
 * @param proof what proves the key; null: nothing
 */
public record Item(
        @Nullable UUID id,
        Kind kind,
        String stem,
        Answer answer,
        int difficulty,
        @Nullable String feedback,
        @Nullable Proof proof,
        List<String> tags) {
    /** What is taken for the difficulty where nobody said one. */
    public static final int MEDIUM = 2;

    public Item {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(answer, "answer");
        tags = List.copyOf(tags);
    }

    /** An item of which nothing else is known. */
    public static Item of(String stem, Answer answer) {
        return new Item(null, Kind.OTHER, stem, answer, MEDIUM, null, null, List.of());
    }

    public Item withId(@Nullable UUID other) {
        return new Item(other, kind, stem, answer, difficulty, feedback, proof, tags);
    }

    public Item withKind(Kind other) {
        return new Item(id, other, stem, answer, difficulty, feedback, proof, tags);
    }

    public Item withStem(String other) {
        return new Item(id, kind, other, answer, difficulty, feedback, proof, tags);
    }

    public Item withAnswer(Answer other) {
        return new Item(id, kind, stem, other, difficulty, feedback, proof, tags);
    }

    public Item withDifficulty(int other) {
        return new Item(id, kind, stem, answer, other, feedback, proof, tags);
    }

    public Item withFeedback(@Nullable String other) {
        return new Item(id, kind, stem, answer, difficulty, other, proof, tags);
    }

    public Item withProof(@Nullable Proof other) {
        return new Item(id, kind, stem, answer, difficulty, feedback, other, tags);
    }

    public Item withTags(List<String> other) {
        return new Item(id, kind, stem, answer, difficulty, feedback, proof, other);
    }
}
