package pl.pytajnik.server.classroom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A class to be made. */
record NewClassroom(@NotBlank @Size(max = 100) String name) {}
