/** Tests. */
@NullMarked
package pl.pytajnik.server.attempt;

import org.jspecify.annotations.NullMarked;
