package pl.pytajnik.server.statistics;

import java.util.List;

/**
 * Which patterns make items that teachers refuse, and whose items do not discriminate; sorted by name.
 *
 * @param patterns by their names
 */
public record PatternsReport(List<PatternReport> patterns) {}
