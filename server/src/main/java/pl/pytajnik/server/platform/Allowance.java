package pl.pytajnik.server.platform;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param name what is tried; part of the key in the database, so it stays
 * @param burst tries at once
 * @param interval after which one more is allowed
 */
public record Allowance(String name, int burst, Duration interval) {
    public Allowance {
        if (burst < 1 || interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("burst " + burst + " and interval " + interval + " must be positive");
        }
    }
}
