/** Patterns that ask for a person, an institution or a country. */
@NullMarked
package pl.pytajnik.content.who;

import org.jspecify.annotations.NullMarked;
