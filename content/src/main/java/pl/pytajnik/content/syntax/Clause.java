package pl.pytajnik.content.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Tag;

/**
 * A clause with one predicate that can stand alone as a sentence.
 *
 * @param start its first token
 * @param end one past its last token, what hangs behind it left out
 * @param verb its finite verb or impersonal form
 * @param subject its subject; null when the verb hides it or needs none
 * @param content the clause with „że” that its verb reports; null when there is none
 * @param framed true when it stood in a clause with „że” behind „pamiętajmy” and the like
 */
public record Clause(
        ParsedSentence sentence,
        int start,
        int end,
        int verb,
        @Nullable Subject subject,
        @Nullable Reported content,
        boolean framed) {
    public Analysis words() {
        return sentence.words();
    }

    public Tag verbTag() {
        return words().tag(verb);
    }

    public Optional<Subject> subjectIfAny() {
        return Optional.ofNullable(subject);
    }

    /** True when it says that something is not so. */
    public boolean isNegated() {
        return words().lower(verb - 1).equals("nie") || words().lower(start).equals("nie");
    }

    /** True when a token between these has one of the words. */
    public boolean has(int token) {
        return token >= start && token < end;
    }

    /**
     * What a verb reports.
     *
     * @param comma the comma before „że”
     * @param end one past its last token
     */
    public record Reported(int comma, int end) {}
}
