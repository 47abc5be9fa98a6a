/** Refusing questions that a teacher would have to mend: better none than a bad one. */
@NullMarked
package pl.pytajnik.content.gate;

import org.jspecify.annotations.NullMarked;
