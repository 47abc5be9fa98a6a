/** Patterns that ask for a date or a period. */
@NullMarked
package pl.pytajnik.content.when;

import org.jspecify.annotations.NullMarked;
