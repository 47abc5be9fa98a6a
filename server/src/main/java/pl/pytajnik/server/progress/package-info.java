/** What students know, by kind of question. */
@NullMarked
package pl.pytajnik.server.progress;

import org.jspecify.annotations.NullMarked;
