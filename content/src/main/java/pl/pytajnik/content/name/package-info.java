/** Names in the text: found, joined over the whole document, put into the nominative. */
@NullMarked
package pl.pytajnik.content.name;

import org.jspecify.annotations.NullMarked;
