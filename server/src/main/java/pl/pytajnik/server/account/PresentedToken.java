package pl.pytajnik.server.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A refresh token, brought back.
 *
 * @param refreshToken of the session
 */
record PresentedToken(@NotBlank @Size(max = 200) String refreshToken) {}
