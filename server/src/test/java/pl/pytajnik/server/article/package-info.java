/** Tests. */
@NullMarked
package pl.pytajnik.server.article;

import org.jspecify.annotations.NullMarked;
