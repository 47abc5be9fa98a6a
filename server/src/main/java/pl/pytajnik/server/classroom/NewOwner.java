package pl.pytajnik.server.classroom;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whose class it shall be: one of its co-teachers. */
record NewOwner(@NotNull UUID teacherId) {}
