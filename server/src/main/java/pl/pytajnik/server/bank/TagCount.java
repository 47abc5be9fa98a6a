package pl.pytajnik.server.bank;

/**
 * A tag in use.
 *
 * @param tag as it was written first
 * @param items how many have it, archived ones aside
 */
public record TagCount(String tag, long items) {}
