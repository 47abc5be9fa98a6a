package pl.pytajnik.server.bank;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an item asks for. Machine-made ones ask who, when or how many; a teacher's own may ask for anything. */
@Schema(name = "ItemKind")
public enum Kind {
    WHO,
    WHEN,
    HOW_MANY,
    OTHER;

    static Kind of(pl.pytajnik.content.question.Kind generated) {
        return valueOf(generated.name());
    }

    /** How content reads typed answers of this kind; empty when they are only compared. */
    public Optional<pl.pytajnik.content.question.Kind> reading() {
        return this == OTHER ? Optional.empty() : Optional.of(pl.pytajnik.content.question.Kind.valueOf(name()));
    }
}
