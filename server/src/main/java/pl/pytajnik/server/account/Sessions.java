package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.audit.Audit;
import pl.pytajnik.server.platform.audit.AuditAction;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * Opens, continues and ends sessions. A refresh token is good once; within the grace it gives the same successor again,
 * after it the whole family is revoked, for two parties hold it.
 */
@ApplicationScoped
public class Sessions {
    private final Accounts accounts;
    private final RefreshTokens tokens;
    private final AccessTokens accessTokens;
    private final ServerSecrets secrets;
    private final BrowserRequest browser;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Sessions(
            Accounts accounts,
            RefreshTokens tokens,
            AccessTokens accessTokens,
            ServerSecrets secrets,
            BrowserRequest browser,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.accessTokens = accessTokens;
        this.secrets = secrets;
        this.browser = browser;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * For somebody whose secret was checked, or who has just been given an account.
     *
     * @throws Problem 403 when the account is disabled
     */
    @Transactional
    public Session open(UUID accountId) {
        if (accounts.required(accountId).isDisabled()) {
            throw Problem.of(ProblemCode.ACCOUNT_DISABLED);
        }
        audit.note(accountId, AuditAction.SIGNED_IN, accountId.toString());
        tokens.deleteExpired(accountId, clock.instant());
        TokenFamily family = new TokenFamily(
                ids.next(), accountId, clock.instant(), browser.app().orElse(null));
        tokens.persist(family);
        TokenText token = TokenText.random();
        return family.app == null ? withTokens(family, token) : inCookie(family, family.app, token);
    }

    private Session withTokens(TokenFamily family, TokenText token) {
        tokens.persist(new RefreshToken(token.hash(), family.id, clock.instant()));
        return session(family, token);
    }

    private Session inCookie(TokenFamily family, BrowserApp app, TokenText token) {
        tokens.persist(new RefreshToken(token.hash(), family.id, clock.instant(), app.idle()));
        browser.keep(token);
        AccountView account = AccountView.of(accounts.findById(family.accountId));
        return new Session(account, null, app.idle().toSeconds(), null);
    }

    /** @throws Problem 401 when the token is unknown, expired, revoked, or used twice */
    @Transactional(dontRollbackOn = Problem.class)
    Session refresh(TokenText presented) {
        RefreshToken token =
                tokens.locked(presented.hash()).orElseThrow(() -> Problem.of(ProblemCode.INVALID_REFRESH_TOKEN));
        TokenFamily family = tokens.family(token.familyId);
        refuseUnlessGood(token, family);
        TokenText successor = presented.successor(secrets.secret().tokenSecret());
        if (!token.isUsed()) {
            token.usedAt = clock.instant();
            tokens.persist(new RefreshToken(successor.hash(), family.id, clock.instant()));
        }
        return session(family, successor);
    }

    /** Ends the session the token belongs to, if there is one. */
    @Transactional
    void revoke(TokenText presented) {
        tokens.findByIdOptional(presented.hash())
                .ifPresent(token -> tokens.family(token.familyId).revoke(clock.instant()));
    }

    /** Ends all sessions of an account; access tokens that are out go on until they expire. */
    @Transactional
    public void revokeAll(UUID accountId) {
        tokens.revokeAll(accountId, clock.instant());
    }

    private void refuseUnlessGood(RefreshToken token, TokenFamily family) {
        Instant now = clock.instant();
        if (!family.isRevoked() && token.isPastGrace(now)) {
            family.revokeForReuse(now);
            audit.note(null, AuditAction.REFRESH_TOKEN_REUSED, family.accountId.toString());
        }
        if (family.reused) {
            throw Problem.of(ProblemCode.REFRESH_TOKEN_REUSED);
        }
        if (family.app != null || family.isRevoked() || token.isExpired(now)) {
            throw Problem.of(ProblemCode.INVALID_REFRESH_TOKEN);
        }
    }

    private Session session(TokenFamily family, TokenText refreshToken) {
        Account account = accounts.findById(family.accountId);
        return new Session(
                AccountView.of(account),
                accessTokens.tokenOf(account),
                AccessTokens.LIFE.toSeconds(),
                refreshToken.text());
    }
}
