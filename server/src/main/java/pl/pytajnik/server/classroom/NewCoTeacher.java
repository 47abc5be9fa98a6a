package pl.pytajnik.server.classroom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A teacher who shall teach a class too, by the address they sign in with. */
record NewCoTeacher(@NotBlank @Size(max = 254) String email) {}
