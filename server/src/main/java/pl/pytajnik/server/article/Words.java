package pl.pytajnik.server.article;

/** What a code means, for people. */
public record Words(String pl, String en) {}
