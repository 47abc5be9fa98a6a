/** Attempts of students, the responses in them, and their scores. What a student sees before release has no key by type. */
@NullMarked
package pl.pytajnik.server.attempt;

import org.jspecify.annotations.NullMarked;
