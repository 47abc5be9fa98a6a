/** Tests. */
@NullMarked
package pl.pytajnik.server.quiz;

import org.jspecify.annotations.NullMarked;
