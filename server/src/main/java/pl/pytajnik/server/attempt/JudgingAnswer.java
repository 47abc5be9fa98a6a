package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.server.bank.ItemEvidence;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Judges an answer outside of any attempt; nothing is stored. That the key may be told, the caller has asked {@link SecretItems}. */
@ApplicationScoped
public class JudgingAnswer {
    private final Worth worth = new Worth();

    /** Why it is no answer to this question; empty when it is one. */
    public Optional<ProblemCode> refusal(ItemVersion question, NewResponse response) {
        return new AnswerForm(List.of(question)).refusal(response);
    }

    public JudgedAnswer of(ItemVersion question, NewResponse response) {
        Given given = given(response);
        Mark mark = worth.of(question, given);
        Reason remark = mark.remark();
        return new JudgedAnswer(
                mark.isCorrect(),
                mark.fraction(),
                remark == null ? null : remark.sentence(),
                remark == null ? null : remark.code(),
                question.key(),
                question.evidence());
    }

    private static Given given(NewResponse response) {
        Set<UUID> chosen = new HashSet<>(Objects.requireNonNullElse(response.choiceIds(), List.of()));
        Optional.ofNullable(response.choiceId()).ifPresent(chosen::add);
        return new Given(chosen, Objects.requireNonNullElse(response.text(), ""));
    }

    /**
     * What an answer was worth, with the key and the proof: only ever for a question that has just been answered.
     *
     * @param correct whether all of it is right, which is a fraction of 1
     * @param fraction what the answer is worth, from 0 to 1
     * @param remark what a typed answer lacks, in Polish; null when there is nothing to say
     * @param remarkCode the same for programs, such as {@code surname-missing}
     * @param key the right answer, in words
     * @param evidence where an article proves it; null: nowhere
     */
    public record JudgedAnswer(
            boolean correct,
            double fraction,
            @Nullable String remark,
            @Nullable String remarkCode,
            String key,
            @Nullable ItemEvidence evidence) {}
}
