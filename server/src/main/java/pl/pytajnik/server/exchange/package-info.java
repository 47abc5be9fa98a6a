/** Questions go out and come in as files, by the formats of the module exchange. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.server.exchange;
