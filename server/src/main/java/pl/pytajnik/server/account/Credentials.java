package pl.pytajnik.server.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a teacher signs in with.
 *
 * @param email whatever the case of its letters
 */
record Credentials(
        @NotBlank @Size(max = 254) String email,
        @NotNull @Size(max = 200) String password) {}
