/** Patterns that ask for a quantity. */
@NullMarked
package pl.pytajnik.content.howmany;

import org.jspecify.annotations.NullMarked;
