package pl.pytajnik.server.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A teacher who signs up.
 *
 * @param email nobody else's; it is signed in with
 * @param name what co-teachers read
 */
record NewTeacher(
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull @Size(min = 10, max = 200) @Uncommon String password,
        @NotBlank @Size(max = 100) String name) {}
