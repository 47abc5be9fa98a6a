/** Items in the formats of other systems. {@link pl.pytajnik.exchange.Formats} knows them all. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange;
