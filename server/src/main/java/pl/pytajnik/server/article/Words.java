package pl.pytajnik.server.article;

/**
 * What a code means, for people.
 *
 * @param pl in Polish
 * @param en in English
 */
public record Words(String pl, String en) {}
