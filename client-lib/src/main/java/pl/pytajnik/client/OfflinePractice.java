package pl.pytajnik.client;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.Judgement;
import pl.pytajnik.client.model.PracticePack;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.Stamp;

/**
 * Practice without a network: questions that were taken along with their keys. Each answer is safe in the client's local store
 * before it is judged here, at once, and goes to the server with the next {@link PytajnikClient#sync}, whose verdict stands. A
 * question may be answered more than once: each time is a look at it. It never touches a grade. Thread-safe.
 */
public final class OfflinePractice {
    private final PracticePack pack;
    private final Paper paper;
    private final PracticeShelf shelf;
    private final Stamps stamps;

    OfflinePractice(PracticePack pack, PracticeShelf shelf, Stamps stamps) {
        this.pack = pack;
        this.paper = new Paper("practice " + pack.id(), pack.questions());
        this.shelf = shelf;
        this.stamps = stamps;
    }

    /** Gives each answer its id and time. */
    interface Stamps {
        Stamp next();
    }

    public UUID id() {
        return pack.id();
    }

    /** @return unmodifiable, in the order to ask; empty when there is nothing to practise */
    public List<Question> questions() {
        return pack.questions();
    }

    /** @return milliseconds since 1970-01-01T00:00:00Z */
    public long takenAtMillis() {
        return pack.takenAtMillis();
    }

    /**
     * Answers by a choice.
     *
     * @throws IllegalArgumentException if there is no such question, or the question has no such choice
     * @throws IllegalStateException if it was {@linkplain #drop dropped}
     * @throws StorageException if the device could not keep it; then it is not recorded
     */
    public Judgement choose(UUID itemId, Choice choice) {
        return recorded(itemId, paper.chosen(itemId, choice));
    }

    /**
     * Answers a multiple choice.
     *
     * @throws IllegalArgumentException if there is no such question, the question has no such choice, or only one is wanted
     * @throws IllegalStateException if it was {@linkplain #drop dropped}
     * @throws StorageException if the device could not keep it; then it is not recorded
     */
    public Judgement choose(UUID itemId, Collection<Choice> choices) {
        return recorded(itemId, paper.chosen(itemId, choices));
    }

    /**
     * Answers by a text, a number and a date too. Where only the server can tell whether it is right, the judgement is
     * {@linkplain Judgement#isDecided not decided}.
     *
     * @throws IllegalArgumentException if there is no such question, or the question has choices
     * @throws IllegalStateException if it was {@linkplain #drop dropped}
     * @throws StorageException if the device could not keep it; then it is not recorded
     */
    public Judgement answer(UUID itemId, String text) {
        return recorded(itemId, paper.typed(itemId, text));
    }

    /** Whether the question was answered in this practice, sent or not, in this process or another. */
    public boolean isAnswered(UUID itemId) {
        return last(itemId) != null;
    }

    /**
     * What the last answer to a question is worth: as the device sees it, and once it was sent as the server does.
     *
     * @return null before the first answer
     * @throws IllegalArgumentException if there is no such question
     */
    public @Nullable Judgement judgement(UUID itemId) {
        PracticeShelf.Answered last = last(itemId);
        if (last == null) return null;
        Judgement here = pack.key(itemId).judge(last.review);
        return last.verdict == null ? here : here.settledBy(last.verdict);
    }

    /** Removes questions and keys from the device; answers that are unsent stay and are sent. */
    public void drop() {
        shelf.drop(id());
    }

    private Judgement recorded(UUID itemId, Responses.Making making) {
        if (!shelf.has(id())) throw new IllegalStateException("practice " + id() + " was dropped");
        Response review = making.with(stamps.next());
        shelf.add(id(), review);
        return pack.key(itemId).judge(review);
    }

    private PracticeShelf.@Nullable Answered last(UUID itemId) {
        paper.position(itemId);
        try {
            return shelf.last(id(), itemId);
        } catch (MismatchException e) {
            throw new StorageException("the journal: " + e.getMessage(), e);
        }
    }
}
