package pl.pytajnik.server.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.article.Articles;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/** Looks up what a teacher names as evidence. */
@ApplicationScoped
class Evidences {
    private static final int LONGEST = 2000;

    private final Articles articles;

    Evidences(Articles articles) {
        this.articles = articles;
    }

    /** The span as the teacher's own article has it; null for null. */
    @Nullable
    ItemEvidence of(UUID teacher, @Nullable NewEvidence wanted) {
        if (wanted == null) {
            return null;
        }
        String text = articles.owned(wanted.articleId(), teacher).text();
        if (wanted.start() >= wanted.end() || wanted.end() > text.length()) {
            throw Problem.invalid(FieldError.of("/evidence/end", WrongValue.END_OUTSIDE, text.length()));
        }
        if (wanted.end() - wanted.start() > LONGEST) {
            throw Problem.invalid(FieldError.of("/evidence/end", WrongValue.EVIDENCE_TOO_LONG, LONGEST));
        }
        return new ItemEvidence(
                wanted.articleId(), wanted.start(), wanted.end(), whole(text, wanted.start(), wanted.end()));
    }

    private static String whole(String text, int start, int end) {
        if (Character.isLowSurrogate(text.charAt(start)) || Character.isHighSurrogate(text.charAt(end - 1))) {
            throw Problem.invalid(FieldError.of("/evidence", WrongValue.CUTS_CHARACTER));
        }
        return text.substring(start, end);
    }
}
