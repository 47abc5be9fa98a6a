/** Benchmarks: one command of {@code ./pytajnik bench} a class with a {@code main}. */
@NullMarked
package pl.pytajnik.bench;

import org.jspecify.annotations.NullMarked;
