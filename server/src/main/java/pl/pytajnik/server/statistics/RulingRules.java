package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.attempt.Remarking;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.ItemVersions;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.platform.problem.WrongValue;
import pl.pytajnik.server.quiz.Editions;
import pl.pytajnik.server.quiz.NewRuling;
import pl.pytajnik.server.quiz.Ruling;
import pl.pytajnik.server.quiz.Rulings;

/** What may be ruled; the first rule that is broken refuses. */
@ApplicationScoped
class RulingRules {
    private final Editions editions;
    private final ItemVersions versions;
    private final Rulings rulings;
    private final Remarking remarking;

    RulingRules(Editions editions, ItemVersions versions, Rulings rulings, Remarking remarking) {
        this.editions = editions;
        this.versions = versions;
        this.rulings = rulings;
        this.remarking = remarking;
    }

    /** The question as it was asked, and the version that is to mark it. */
    Keys check(UUID editionId, NewRuling wanted) {
        List<ItemVersion> questions = editions.questions(editionId);
        ItemVersion asked = questions.stream()
                .filter(question -> question.itemId().equals(wanted.itemId()))
                .findFirst()
                .orElseThrow(() -> refused("/itemId", WrongValue.NOT_IN_EDITION));
        return switch (wanted.decision()) {
            case REKEYED -> new Keys(asked, keyVersion(asked, wanted));
            case AS_PUBLISHED -> new Keys(asked, asked);
            case VOIDED -> voidable(editionId, questions, asked);
        };
    }

    private Keys voidable(UUID editionId, List<ItemVersion> questions, ItemVersion asked) {
        List<UUID> voided = rulings.standing(editionId).stream()
                .filter(Ruling::isVoiding)
                .map(Ruling::itemId)
                .toList();
        boolean othersCount =
                questions.stream().anyMatch(question -> !question.equals(asked) && !voided.contains(question.itemId()));
        if (!othersCount) {
            throw Problem.of(ProblemCode.LAST_COUNTING_ITEM);
        }
        return new Keys(asked, asked);
    }

    private ItemVersion keyVersion(ItemVersion asked, NewRuling wanted) {
        ItemVersion by = versions.find(wanted.itemId(), wanted.version() == null ? 0 : wanted.version())
                .orElseThrow(() -> refused("/version", WrongValue.NO_SUCH_VERSION));
        if (by.version() <= asked.version()) {
            throw refused("/version", WrongValue.NOT_LATER, asked.version());
        }
        if (!remarking.canMark(asked, by)) {
            throw refused("/version", WrongValue.CANNOT_MARK);
        }
        return by;
    }

    private static Problem refused(String pointer, WrongValue what, Object... arguments) {
        return Problem.invalid(FieldError.of(pointer, what, arguments));
    }
}
