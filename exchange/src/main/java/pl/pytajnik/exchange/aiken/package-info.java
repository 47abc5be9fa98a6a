/** Aiken, the format that can be typed by hand: a question, lettered choices, and the letter of the right one. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange.aiken;
