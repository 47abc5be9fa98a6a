/** Our own format, which loses nothing: one JSON object, its items at the end. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange.json;
