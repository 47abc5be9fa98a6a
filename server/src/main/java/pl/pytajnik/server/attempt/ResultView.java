package pl.pytajnik.server.attempt;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a submitted attempt brought: with the keys or without, which are two types. */
@Schema(oneOf = {ReleasedResult.class, WithheldResult.class})
public sealed interface ResultView permits ReleasedResult, WithheldResult {
    UUID attemptId();

    boolean released();

    /** Null while it is withheld. */
    @Nullable
    Double score();

    double maxScore();
}
