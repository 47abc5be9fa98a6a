/** What travels: an item, what it is answered by, what proves it, and the set it belongs to. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange.item;
