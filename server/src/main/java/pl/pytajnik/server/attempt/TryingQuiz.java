package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.pytajnik.server.attempt.Releases.Shown;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.platform.problem.WrongValue;
import pl.pytajnik.server.quiz.Asked;
import pl.pytajnik.server.quiz.PreviewingEdition;
import pl.pytajnik.server.quiz.UnpublishedEdition;

/** A teacher goes through a quiz as a student would, before it is published. Nothing is stored. */
@ApplicationScoped
class TryingQuiz {
    private final PreviewingEdition previewing;
    private final Marking marking;
    private final Clock clock;

    TryingQuiz(PreviewingEdition previewing, Marking marking, Clock clock) {
        this.previewing = previewing;
        this.marking = marking;
        this.clock = clock;
    }

    /** @param seed stands in for an attempt's id: the same draws the same questions and shuffles choices alike */
    PreviewView questions(UUID teacher, UUID quizId, UUID seed) {
        return PreviewView.of(seed, sheet(teacher, quizId, seed));
    }

    /** @throws Problem 422 when a response does not answer a question of this preview */
    PreviewResultView result(UUID teacher, UUID quizId, PreviewResponses given) {
        TrialSheet sheet = sheet(teacher, quizId, given.seed());
        requireAnswers(sheet, given.responses());
        return PreviewResultView.of(sheet, marked(sheet, responses(given)));
    }

    private TrialSheet sheet(UUID teacher, UUID quizId, UUID seed) {
        UnpublishedEdition edition = previewing.by(teacher, quizId);
        List<Asked> asked = edition.layout().of(seed);
        MarkScheme scheme = new MarkScheme(edition.questions(), Map.of(), Set.of())
                .asking(asked.stream().map(Asked::itemId).toList());
        return new TrialSheet(edition, asked, scheme);
    }

    private static void requireAnswers(TrialSheet sheet, List<NewResponse> responses) {
        AnswerForm form = new AnswerForm(sheet.questions());
        FieldError[] errors = IntStream.range(0, responses.size())
                .boxed()
                .flatMap(i -> form.refusal(responses.get(i)).stream().map(refusal -> error(i, refusal)))
                .toArray(FieldError[]::new);
        if (errors.length > 0) {
            throw Problem.invalid(errors);
        }
    }

    private static FieldError error(int response, ProblemCode refusal) {
        return FieldError.of(
                "/responses/" + response,
                refusal == ProblemCode.UNKNOWN_ITEM ? WrongValue.NOT_ASKED : WrongValue.NO_ANSWER_TO_IT);
    }

    private List<Response> responses(PreviewResponses given) {
        Instant now = clock.instant();
        return given.responses().stream()
                .map(response -> new Response(given.seed(), response, now))
                .toList();
    }

    private Marked marked(TrialSheet sheet, List<Response> responses) {
        CountedResponses counted = CountedResponses.among(responses);
        Map<UUID, Mark> marks = sheet.questions().stream()
                .collect(Collectors.toMap(ItemVersion::itemId, question -> mark(sheet, question, counted)));
        return new Marked(sheet.scheme(), counted, marks, Shown.ALL);
    }

    private Mark mark(TrialSheet sheet, ItemVersion question, CountedResponses counted) {
        Optional<Response> response = counted.of(question.itemId());
        return marking.mark(sheet.scheme(), question, response);
    }

    /** What a preview asks, and how it is marked. */
    record TrialSheet(UnpublishedEdition edition, List<Asked> asked, MarkScheme scheme) {
        List<ItemVersion> questions() {
            return scheme.questions();
        }
    }
}
