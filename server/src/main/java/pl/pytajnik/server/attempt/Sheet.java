package pl.pytajnik.server.attempt;

import java.util.List;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.quiz.Assignment;

/** An attempt, what it is an attempt at, and its questions in the order of this attempt. */
record Sheet(Attempt attempt, Assignment assignment, List<ItemVersion> questions) {}
