package pl.pytajnik.server.statistics;

/**
 * What an attempt brings.
 *
 * @param score what it brings
 * @param max what it could bring
 */
public record Points(double score, double max) {}
