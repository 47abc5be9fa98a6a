package pl.pytajnik.server.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Feedbacks;
import pl.pytajnik.exchange.item.Bounds;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.server.bank.EditingItem;
import pl.pytajnik.server.bank.NewEvidence;
import pl.pytajnik.server.bank.NewItem;
import pl.pytajnik.server.bank.WritingItem;

/** Takes the questions of a file into the bank: all of them or none, in one transaction. */
@ApplicationScoped
class TakingImport {
    private static final int SECONDS = 600;
    private static final int AT_ONCE = 100;

    private final Imports imports;
    private final ImportQuestions questions;
    private final ClaimingImport claiming;
    private final WritingItem writing;
    private final EditingItem editing;
    private final FindingProof finding;
    private final QuizOfImport quizOf;

    TakingImport(
            Imports imports,
            ImportQuestions questions,
            ClaimingImport claiming,
            WritingItem writing,
            EditingItem editing,
            FindingProof finding,
            QuizOfImport quizOf) {
        this.imports = imports;
        this.questions = questions;
        this.claiming = claiming;
        this.writing = writing;
        this.editing = editing;
        this.finding = finding;
        this.quizOf = quizOf;
    }

    /** The import is claimed already. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    void by(UUID teacher, UUID id, NewImportAcceptance wanted) {
        FindingProof.Proofs proofs = finding.of(teacher, id);
        int taken = 0;
        for (List<ImportQuestion> some = some(id, 0); !some.isEmpty(); some = some(id, next(some))) {
            for (ImportQuestion question : some) {
                if (question.outcome().comesIn()) {
                    question.became(take(teacher, question, wanted.tags(), proofs));
                    taken++;
                }
            }
            questions.flush();
            questions.getEntityManager().clear();
            claiming.progress(id, taken);
        }
        @Nullable UUID quiz = quizOf.made(teacher, id, wanted.quizTitle());
        imports.ownedForChange(id, teacher).isTaken(taken, quiz);
    }

    private List<ImportQuestion> some(UUID id, int from) {
        return questions.from(id, from, null, AT_ONCE);
    }

    private static int next(List<ImportQuestion> some) {
        return some.get(some.size() - 1).position() + 1;
    }

    private UUID take(UUID teacher, ImportQuestion question, List<String> tags, FindingProof.Proofs proofs) {
        Item item = question.item();
        Optional<NewEvidence> evidence = proofs.find(item.proof());
        Item proven = evidence.isPresent() ? item : item.withFeedback(Feedbacks.withProof(item));
        Item tagged = proven.withTags(Stream.concat(item.tags().stream(), tags.stream())
                .distinct()
                .limit(Bounds.TAGS)
                .toList());
        NewItem wanted = Incoming.of(tagged, evidence.orElse(null));
        return question.outcome() == ImportOutcome.EDITED
                ? editing.again(teacher, Objects.requireNonNull(question.itemId()), wanted)
                        .id()
                : writing.by(teacher, wanted).id();
    }
}
