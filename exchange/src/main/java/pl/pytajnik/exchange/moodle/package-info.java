/** Moodle XML, the format Moodle itself exports questions in. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange.moodle;
