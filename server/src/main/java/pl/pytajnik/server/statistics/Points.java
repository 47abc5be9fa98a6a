package pl.pytajnik.server.statistics;

/** What an attempt brings. */
public record Points(double score, double max) {}
