package pl.pytajnik.server.progress;

import java.util.UUID;
import pl.pytajnik.server.bank.Kind;

/** Of a student's questions of one kind: how many were answered, how many rightly. */
record KindTally(UUID studentId, Kind kind, long answered, long correct) {}
