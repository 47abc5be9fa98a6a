@org.jspecify.annotations.NullMarked
package pl.pytajnik.server.exchange;
