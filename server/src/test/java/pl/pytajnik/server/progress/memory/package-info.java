/** Tests of the scheduler against figures of two implementations. */
@NullMarked
package pl.pytajnik.server.progress.memory;

import org.jspecify.annotations.NullMarked;
