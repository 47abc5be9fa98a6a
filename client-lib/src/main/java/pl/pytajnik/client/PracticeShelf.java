package pl.pytajnik.client;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.Judgement;
import pl.pytajnik.client.model.PracticePack;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.ReviewOutcome;
import pl.pytajnik.client.store.Change;
import pl.pytajnik.client.store.Journal;
import pl.pytajnik.client.store.LocalStore;

/**
 * What the device keeps of one student's practice. One journal has the answers the server has not got, so that it is empty
 * again after each full sync; the other packs as they came ({@code k/}), what became of their answers ({@code a/}) and refused
 * ones ({@code x/}). Thread-safe.
 */
final class PracticeShelf {
    private static final String PACK = "k/";
    private static final String ANSWERED = "a/";
    private static final String REFUSED = "x/";

    private final Journal packs;
    private final Journal reviews;

    private PracticeShelf(Journal packs, Journal reviews) {
        this.packs = packs;
        this.reviews = reviews;
    }

    static PracticeShelf open(LocalStore store, String student) throws IOException {
        Journal packs = store.open(student + "-practice");
        try {
            return new PracticeShelf(packs, store.open(student + "-reviews"));
        } catch (IOException e) {
            packs.close();
            throw e;
        }
    }

    void keep(PracticePack pack) {
        append(packs, Collections.singletonList(Change.put(PACK + pack.id(), pack.source())));
    }

    List<PracticePack> packs() throws MismatchException {
        List<PracticePack> kept = new ArrayList<>();
        for (String source : startingWith(PACK).values()) kept.add(PracticePack.of(Json.parse(source)));
        return kept;
    }

    boolean has(UUID packId) {
        return packs.entries().containsKey(PACK + packId);
    }

    /** Its unsent answers stay. */
    void drop(UUID packId) {
        List<Change> changes = new ArrayList<>();
        for (String key : startingWith(ANSWERED + packId).keySet()) changes.add(Change.remove(key));
        changes.add(Change.remove(PACK + packId));
        append(packs, changes);
    }

    /** Durable on return. */
    void add(UUID packId, Response review) {
        append(
                reviews,
                Collections.singletonList(
                        Change.put(review.id().toString(), entry(packId, review).toString())));
    }

    /** @return by pack, oldest first */
    Map<UUID, List<Response>> unsent() throws MismatchException {
        Map<UUID, List<Response>> unsent = new LinkedHashMap<>();
        for (String kept : reviews.entries().values()) {
            Json entry = Json.parse(kept);
            List<Response> ofPack = unsent.get(entry.uuid("practiceId"));
            if (ofPack == null) unsent.put(entry.uuid("practiceId"), ofPack = new ArrayList<>());
            ofPack.add(Response.of(entry.child("review")));
        }
        return unsent;
    }

    int unsentCount() {
        return reviews.entries().size();
    }

    /**
     * What became of the answers is safe before they go.
     *
     * @return how many of them were still unsent
     */
    int settle(UUID packId, List<Response> sent, List<ReviewOutcome> outcomes) {
        Map<String, Response> unsent = new LinkedHashMap<>();
        Map<String, String> waiting = reviews.entries();
        for (Response review : sent) {
            if (waiting.containsKey(review.id().toString()))
                unsent.put(review.id().toString(), review);
        }
        List<Change> kept = new ArrayList<>();
        List<Change> gone = new ArrayList<>();
        boolean onDevice = has(packId);
        for (ReviewOutcome outcome : outcomes) {
            Response review = unsent.get(outcome.reviewId().toString());
            if (review == null) continue;
            if (onDevice) kept.add(answered(packId, review, outcome));
            if (outcome.verdict() == ReviewOutcome.Verdict.REFUSED) kept.add(refused(packId, review, outcome));
            gone.add(Change.remove(review.id().toString()));
        }
        append(packs, kept);
        append(reviews, gone);
        return gone.size();
    }

    private static Change answered(UUID packId, Response review, ReviewOutcome outcome) {
        JsonObject json = entry(packId, review);
        Judgement judgement = outcome.judgement();
        if (judgement != null) json.add("verdict", judgement.toJson());
        return Change.put(keyOf(packId, review.itemId()), json.toString());
    }

    private static Change refused(UUID packId, Response review, ReviewOutcome outcome) {
        JsonObject json = entry(packId, review);
        json.addProperty("problem", outcome.problem() == null ? "" : outcome.problem());
        return Change.put(REFUSED + review.id(), json.toString());
    }

    /** @return the last answer to the question, and the server's word on it if it has come; null before the first */
    @Nullable
    Answered last(UUID packId, UUID itemId) throws MismatchException {
        List<Response> unsent = unsent().get(packId);
        for (int i = unsent == null ? -1 : unsent.size() - 1; i >= 0; i--) {
            if (unsent.get(i).itemId().equals(itemId)) return new Answered(unsent.get(i), null);
        }
        String kept = packs.entries().get(keyOf(packId, itemId));
        if (kept == null) return null;
        Json entry = Json.parse(kept);
        Judgement verdict = entry.has("verdict") ? Judgement.of(entry.child("verdict")) : null;
        return new Answered(Response.of(entry.child("review")), verdict);
    }

    /** An answer, and what the server says to it. */
    static final class Answered {
        final Response review;
        final @Nullable Judgement verdict;

        private Answered(Response review, @Nullable Judgement verdict) {
            this.review = review;
            this.verdict = verdict;
        }
    }

    List<RefusedReview> refused() throws MismatchException {
        List<RefusedReview> refused = new ArrayList<>();
        for (String kept : startingWith(REFUSED).values()) {
            Json entry = Json.parse(kept);
            refused.add(new RefusedReview(
                    entry.uuid("practiceId"), Response.of(entry.child("review")), entry.text("problem")));
        }
        return Collections.unmodifiableList(refused);
    }

    void forgetRefused(Collection<RefusedReview> answers) {
        List<Change> changes = new ArrayList<>();
        for (RefusedReview answer : answers)
            changes.add(Change.remove(REFUSED + answer.response().id()));
        append(packs, changes);
    }

    void erase() throws IOException {
        packs.erase();
        reviews.erase();
    }

    void close() throws IOException {
        packs.close();
        reviews.close();
    }

    private static String keyOf(UUID packId, UUID itemId) {
        return ANSWERED + packId + "/" + itemId;
    }

    private static JsonObject entry(UUID packId, Response review) {
        JsonObject json = new JsonObject();
        json.addProperty("practiceId", packId.toString());
        json.add("review", review.toJson());
        return json;
    }

    private Map<String, String> startingWith(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : packs.entries().entrySet()) {
            if (entry.getKey().startsWith(prefix)) found.put(entry.getKey(), entry.getValue());
        }
        return found;
    }

    private static void append(Journal journal, List<Change> changes) {
        try {
            journal.append(changes);
        } catch (IOException e) {
            throw new StorageException("the device could not keep it", e);
        }
    }
}
