/** Tests. */
@NullMarked
package pl.pytajnik.server.progress;

import org.jspecify.annotations.NullMarked;
