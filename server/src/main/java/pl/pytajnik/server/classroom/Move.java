package pl.pytajnik.server.classroom;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Into which class a student goes. */
record Move(@NotNull UUID classroomId) {}
