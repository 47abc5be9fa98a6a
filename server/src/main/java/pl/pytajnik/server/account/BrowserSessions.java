package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sessions whose token a browser keeps in a cookie. It stays the same as long as the session lasts, for tabs and lost
 * answers would make a changing one look stolen; each day of use makes it last longer.
 */
@ApplicationScoped
class BrowserSessions {
    private static final Duration WORTH_NOTING = Duration.ofHours(12);

    private final RefreshTokens tokens;
    private final Accounts accounts;
    private final BrowserRequest browser;
    private final Clock clock;

    BrowserSessions(RefreshTokens tokens, Accounts accounts, BrowserRequest browser, Clock clock) {
        this.browser = browser;
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whose page sent the request; empty as below. */
    Optional<AccountView> current() {
        return browser.presented().flatMap(cookie -> account(cookie.app(), cookie.token()));
    }

    /** Ends the session of the page that sent the request, and has its browser forget it. */
    @Transactional
    void end() {
        browser.presented()
                .flatMap(cookie -> tokens.ofBrowser(cookie.app(), cookie.token().hash(), clock.instant()))
                .ifPresent(session -> tokens.family(session.family().id).revoke(clock.instant()));
        browser.forget();
    }

    /** Whose session it is; empty when it is over, was never one of this page, or the account is disabled. */
    @ActivateRequestContext
    @Transactional
    Optional<AccountView> account(BrowserApp app, TokenText presented) {
        Instant now = clock.instant();
        return tokens.ofBrowser(app, presented.hash(), now).flatMap(session -> {
            if (session.token().issuedAt.plus(WORTH_NOTING).isBefore(now)) {
                tokens.extend(session.token(), now, now.plus(app.idle()));
            }
            return accounts.findByIdOptional(session.family().accountId)
                    .filter(account -> !account.isDisabled())
                    .map(AccountView::of);
        });
    }
}
