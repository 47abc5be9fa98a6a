package pl.pytajnik.server.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another name for an account. */
record NewName(@NotBlank @Size(max = 100) String name) {}
