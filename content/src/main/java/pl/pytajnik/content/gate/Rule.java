package pl.pytajnik.content.gate;

import java.util.function.Predicate;
import pl.pytajnik.content.question.Candidate;

/**
 * One reason to refuse a question.
 *
 * @param code stable name of the reason, as teachers and developers see it
 * @param refuses true for a question that must not be asked
 */
record Rule(String code, Predicate<Candidate> refuses) {}
