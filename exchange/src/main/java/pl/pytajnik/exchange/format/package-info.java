/** What a format is: who writes it, who reads it, what it loses and what was made of a file. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange.format;
