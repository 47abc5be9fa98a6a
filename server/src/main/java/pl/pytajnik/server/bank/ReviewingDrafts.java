package pl.pytajnik.server.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.article.Articles;
import pl.pytajnik.server.article.Drafts;
import pl.pytajnik.server.article.Rejection;
import pl.pytajnik.server.bank.NewReviews.Decision;
import pl.pytajnik.server.bank.ReviewsView.Outcome;
import pl.pytajnik.server.platform.problem.CallerLanguage;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.platform.problem.WrongValue;

/** A teacher reviews many drafts of an article at once; each has a transaction of its own, so that a bad one spoils no other. */
@ApplicationScoped
public class ReviewingDrafts {
    private final Articles articles;
    private final Drafts drafts;
    private final AcceptingDraft accepting;
    private final RejectingDraft rejecting;
    private final Validator validator;
    private final CallerLanguage caller;

    public ReviewingDrafts(
            Articles articles,
            Drafts drafts,
            AcceptingDraft accepting,
            RejectingDraft rejecting,
            Validator validator,
            CallerLanguage caller) {
        this.articles = articles;
        this.drafts = drafts;
        this.accepting = accepting;
        this.rejecting = rejecting;
        this.validator = validator;
        this.caller = caller;
    }

    public ReviewsView by(UUID teacher, UUID articleId, NewReviews reviews) {
        articles.owned(articleId, teacher);
        Set<UUID> its = drafts.idsOf(articleId);
        return new ReviewsView(reviews.decisions().stream()
                .map(decision -> outcome(teacher, its, decision))
                .toList());
    }

    private Outcome outcome(UUID teacher, Set<UUID> its, Decision decision) {
        try {
            return decided(teacher, its, checked(decision));
        } catch (Problem refusal) {
            return Outcome.refused(decision.draftId(), refusal, caller.language());
        }
    }

    private Outcome decided(UUID teacher, Set<UUID> its, Decision decision) {
        if (!its.contains(decision.draftId())) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        Acceptance acceptance = decision.acceptance();
        Rejection rejection = decision.rejection();
        if (acceptance != null && rejection == null) {
            return accepted(teacher, decision.draftId(), acceptance);
        }
        if (rejection != null && acceptance == null) {
            rejecting.by(teacher, decision.draftId(), rejection);
            return Outcome.rejected(decision.draftId());
        }
        throw Problem.invalid(FieldError.of("", WrongValue.ONE_DECISION));
    }

    private Outcome accepted(UUID teacher, UUID draftId, Acceptance acceptance) {
        try {
            return Outcome.accepted(
                    draftId, accepting.by(teacher, draftId, acceptance).id());
        } catch (Problem refusal) {
            throw refusal.under("/acceptance");
        }
    }

    private Decision checked(Decision decision) {
        FieldError[] errors = Stream.of(
                        errors("", decision),
                        errors("/acceptance", decision.acceptance()),
                        errors("/rejection", decision.rejection()))
                .flatMap(found -> found)
                .toArray(FieldError[]::new);
        if (errors.length > 0) {
            throw Problem.invalid(errors);
        }
        return decision;
    }

    private Stream<FieldError> errors(String pointer, @Nullable Object value) {
        return value == null
                ? Stream.of()
                : validator.validate(value).stream()
                        .map(violation -> FieldError.of(
                                pointer + "/" + path(violation), WrongValue.AS_SAID, violation.getMessage()));
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation
                .getPropertyPath()
                .toString()
                .replaceAll("\\.?<[^>]*>", "")
                .replaceAll("\\[(\\d+)]", "/$1")
                .replace('.', '/');
    }
}
