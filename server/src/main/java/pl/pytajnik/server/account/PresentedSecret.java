package pl.pytajnik.server.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The password or PIN somebody signs in with, once more.
 *
 * @param secret the password, or a student's PIN
 */
record PresentedSecret(@NotNull @Size(max = 200) String secret) {}
