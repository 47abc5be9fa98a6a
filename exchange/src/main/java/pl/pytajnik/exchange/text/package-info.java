/** Plain words of what others mark up, and letters of what others encode. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange.text;
