package pl.pytajnik.server.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Another password, by somebody who knows the present one.
 *
 * @param currentPassword the one that is changed
 * @param newPassword the one that takes its place
 */
record NewPassword(
        @NotNull @Size(max = 200) String currentPassword,
        @NotNull @Size(min = 10, max = 200) @Uncommon String newPassword) {}
