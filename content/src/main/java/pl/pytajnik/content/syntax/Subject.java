package pl.pytajnik.content.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.name.Mention;

/**
 * The subject of a clause, explicit and in the nominative.
 *
 * @param first its first token
 * @param head its noun, or the first word of a name
 * @param end one past its last token
 * @param mention the name it is or ends with; null when it has none in the nominative
 * @param several true for „A i B”
 */
public record Subject(
        int first, int head, int end, @Nullable Mention mention, boolean several) {
    public Optional<Mention> named() {
        return Optional.ofNullable(mention);
    }
}
