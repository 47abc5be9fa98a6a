package pl.pytajnik.content.name;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Case;

/**
 * A name as it stands in a sentence.
 *
 * @param first its first token, counted in the sentence
 * @param end one past its last token
 * @param name whose it is
 * @param grammaticalCase the case it stands in; null when nothing tells
 * @param back how many sentences before the name itself stands, when here it is only described: „burmistrz”; 0 when the
 *     words here are the name or a part of it
 */
public record Mention(
        int first, int end, Name name, @Nullable Case grammaticalCase, int back) {
    public Mention(int first, int end, Name name, @Nullable Case grammaticalCase) {
        this(first, end, name, grammaticalCase, 0);
    }

    public boolean covers(int token) {
        return token >= first && token < end;
    }

    /** True when it stands, or may stand, in this case. */
    public boolean is(Case wanted) {
        return grammaticalCase == wanted;
    }
}
