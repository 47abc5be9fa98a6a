/** Numbers in Polish text: digits, words, multipliers and hedges. */
@NullMarked
package pl.pytajnik.content.number;

import org.jspecify.annotations.NullMarked;
