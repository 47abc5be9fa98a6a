package pl.pytajnik.server.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import pl.pytajnik.server.platform.problem.Forbidding;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Tells the holder of an API key which scope is missing, where somebody who signed in hears of roles. */
@Singleton
class MissingScope implements Forbidding {
    static final String KEY = "pytajnik.api-key";
    static final String SCOPE = "pytajnik.missing-scope";

    private final SecurityIdentity identity;

    MissingScope(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public Problem reason() {
        if (identity.getAttribute(KEY) == null) {
            return Problem.of(ProblemCode.FORBIDDEN);
        }
        Scope missing = identity.getAttribute(SCOPE);
        return missing == null
                ? Problem.of(ProblemCode.NOT_FOR_KEYS)
                : Problem.of(ProblemCode.SCOPE_MISSING, missing.text());
    }
}
