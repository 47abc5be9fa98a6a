/** Articles teachers brought, and the drafts made from them. */
@NullMarked
package pl.pytajnik.server.article;

import org.jspecify.annotations.NullMarked;
