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
 * What the device keeps of one student's practice: packs as they came with what became of their answers, in {@link PackSlots};
 * the answers the server has not got, in a journal that is empty again after each full sync; refused ones ({@code x/}).
 * Thread-safe.
 */
final class PracticeShelf {
    private static final String PACK = "pack";
    private static final String ANSWERED = "a/";
    private static final String REFUSED = "x/";

    private final Journal index;
    private final Journal reviews;
    private final PackSlots slots;

    private PracticeShelf(Journal index, Journal reviews, PackSlots slots) {
        this.index = index;
        this.reviews = reviews;
        this.slots = slots;
    }

    static PracticeShelf open(LocalStore store, String student) throws IOException {
        Journal index = store.open(student + "-practice");
        try {
            return new PracticeShelf(index, store.open(student + "-reviews"), new PackSlots(store, student, index));
        } catch (IOException e) {
            index.close();
            throw e;
        }
    }

    void keep(PracticePack pack) {
        doing(() -> slots.add(pack.id()).append(put(PACK, pack.source())));
    }

    /** One that was not kept or dropped to the end goes for good. */
    List<PracticePack> packs() throws MismatchException {
        List<PracticePack> kept = new ArrayList<>();
        for (UUID id : slots.packs()) {
            String source = entries(id).get(PACK);
            if (source == null) drop(id);
            else kept.add(PracticePack.of(Json.parse(source)));
        }
        return kept;
    }

    boolean has(UUID packId) {
        return slots.packs().contains(packId);
    }

    /** Its unsent answers stay. */
    void drop(UUID packId) {
        doing(() -> slots.drop(packId));
    }

    private Map<String, String> entries(UUID packId) {
        try {
            Journal journal = slots.of(packId);
            return journal == null ? Collections.<String, String>emptyMap() : journal.entries();
        } catch (IOException e) {
            throw new StorageException("cannot open what the device keeps", e);
        }
    }

    /** Durable on return. */
    void add(UUID packId, Response review) {
        String text = entry(packId, review).toString();
        doing(() -> reviews.append(put(review.id().toString(), text)));
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

    /** What became of the answers is safe before they go; it is of no interest where the pack was dropped. */
    void settle(UUID packId, List<Response> sent, List<ReviewOutcome> outcomes) {
        Map<String, Response> unsent = new LinkedHashMap<>();
        Map<String, String> waiting = reviews.entries();
        for (Response review : sent) {
            if (waiting.containsKey(review.id().toString()))
                unsent.put(review.id().toString(), review);
        }
        List<Change> answered = new ArrayList<>();
        List<Change> refused = new ArrayList<>();
        List<Change> gone = new ArrayList<>();
        for (ReviewOutcome outcome : outcomes) {
            Response review = unsent.get(outcome.reviewId().toString());
            if (review == null) continue;
            answered.add(answered(packId, review, outcome));
            if (outcome.verdict() == ReviewOutcome.Verdict.REFUSED) refused.add(refused(packId, review, outcome));
            gone.add(Change.remove(review.id().toString()));
        }
        doing(() -> {
            Journal pack = slots.of(packId);
            if (pack != null) pack.append(answered);
            index.append(refused);
            reviews.append(gone);
        });
    }

    private static Change answered(UUID packId, Response review, ReviewOutcome outcome) {
        JsonObject json = entry(packId, review);
        Judgement judgement = outcome.judgement();
        if (judgement != null) json.add("verdict", judgement.toJson());
        return Change.put(ANSWERED + review.itemId(), json.toString());
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
        String kept = entries(packId).get(ANSWERED + itemId);
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
        for (Map.Entry<String, String> kept : index.entries().entrySet()) {
            if (!kept.getKey().startsWith(REFUSED)) continue;
            Json entry = Json.parse(kept.getValue());
            refused.add(new RefusedReview(
                    entry.uuid("practiceId"), Response.of(entry.child("review")), entry.text("problem")));
        }
        return Collections.unmodifiableList(refused);
    }

    void forgetRefused(Collection<RefusedReview> answers) {
        List<Change> changes = new ArrayList<>();
        for (RefusedReview answer : answers)
            changes.add(Change.remove(REFUSED + answer.response().id()));
        doing(() -> index.append(changes));
    }

    void erase() throws IOException {
        for (UUID id : slots.packs()) slots.drop(id);
        index.erase();
        reviews.erase();
    }

    void close() throws IOException {
        slots.close();
        index.close();
        reviews.close();
    }

    private static JsonObject entry(UUID packId, Response review) {
        JsonObject json = new JsonObject();
        json.addProperty("practiceId", packId.toString());
        json.add("review", review.toJson());
        return json;
    }

    private static List<Change> put(String key, String value) {
        return Collections.singletonList(Change.put(key, value));
    }

    /** Something to be done to journals. */
    private interface Work {
        void run() throws IOException;
    }

    private static void doing(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new StorageException("the device could not keep it", e);
        }
    }
}
