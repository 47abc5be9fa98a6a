package pl.pytajnik.server.bank;

/**
 * A tag in use.
 *
 * @param items how many have it, archived ones aside
 */
public record TagCount(String tag, long items) {}
