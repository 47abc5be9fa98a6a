/**
 * Refusals as RFC 9457 problems: a rule throws a {@link pl.pytajnik.server.platform.problem.Problem} with a code from
 * the catalogue; the mappers here turn it, and what the framework refuses itself, into {@code application/problem+json}
 * in the caller's language.
 */
@NullMarked
package pl.pytajnik.server.platform.problem;

import org.jspecify.annotations.NullMarked;
