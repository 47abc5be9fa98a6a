package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.VersionTag;
import pl.pytajnik.server.quiz.EditionTurn;
import pl.pytajnik.server.quiz.Editions;
import pl.pytajnik.server.quiz.NewRuling;
import pl.pytajnik.server.quiz.Ruling;
import pl.pytajnik.server.quiz.Rulings;

/**
 * A teacher voids a question of an edition, has it marked by another key, or takes either back. All attempts that are
 * submitted are graded again in one transaction; those that end later follow the ruling by themselves.
 */
@ApplicationScoped
class GivingRuling {
    private final Rulings rulings;
    private final Editions editions;
    private final RulingRules rules;
    private final Regrading regrading;
    private final AnnouncingRuling announcing;
    private final Ids ids;
    private final Clock clock;

    GivingRuling(
            Rulings rulings,
            Editions editions,
            RulingRules rules,
            Regrading regrading,
            AnnouncingRuling announcing,
            Ids ids,
            Clock clock) {
        this.rulings = rulings;
        this.editions = editions;
        this.rules = rules;
        this.regrading = regrading;
        this.announcing = announcing;
        this.ids = ids;
        this.clock = clock;
    }

    /** What would happen. Stores nothing and keeps nobody waiting. */
    @Transactional
    RegradeView preview(UUID teacher, UUID editionId, NewRuling wanted) {
        editions.owned(editionId, teacher);
        Keys keys = rules.check(editionId, wanted.checked());
        Ruling ruling = ruling(new EditionTurn(editionId, teacher, rulings.revision(editionId)), wanted);
        return RegradeView.of(true, ruling, regrading.preview(ruling, keys));
    }

    /** @param ifMatch the revision of the rulings the teacher has read, as it came in If-Match */
    @Transactional
    RegradeView by(UUID teacher, UUID editionId, @Nullable String ifMatch, NewRuling wanted) {
        EditionTurn turn = rulings.waitForTurn(editionId, teacher);
        VersionTag.requireMatch(ifMatch, turn.revision());
        Keys keys = rules.check(editionId, wanted.checked());
        Ruling ruling = ruling(turn, wanted);
        rulings.persistAndFlush(ruling);
        RegradeOutcome outcome = regrading.apply(ruling, keys);
        announcing.of(ruling, outcome);
        return RegradeView.of(false, ruling, outcome);
    }

    private Ruling ruling(EditionTurn turn, NewRuling wanted) {
        return new Ruling(ids.next(), turn, wanted, clock.instant());
    }
}
