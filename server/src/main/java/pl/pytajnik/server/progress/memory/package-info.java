/**
 * How memory fades and when to ask again: the scheduler FSRS-6 as pure calculation. Formulas and default parameters are
 * those of open-spaced-repetition's py-fsrs 6.3.1, whose figures {@code FsrsTest} reproduces.
 */
@NullMarked
package pl.pytajnik.server.progress.memory;

import org.jspecify.annotations.NullMarked;
