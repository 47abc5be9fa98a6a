package pl.pytajnik.server.attempt;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a submitted attempt brought: with the keys or without, which are two types. */
@Schema(oneOf = {ReleasedResult.class, WithheldResult.class})
public sealed interface ResultView permits ReleasedResult, WithheldResult {
    UUID attemptId();

    boolean released();

    double score();

    double maxScore();
}
