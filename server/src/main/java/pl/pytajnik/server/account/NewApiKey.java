package pl.pytajnik.server.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;

/**
 * A key to make.
 *
 * @param name for people to know it by
 * @param scopes what it opens; at least one
 * @param expiresAt in the future, a year away at most
 */
record NewApiKey(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 20) Set<@NotNull Scope> scopes,
        @NotNull Instant expiresAt) {}
