/** A text as paragraphs, sentences and tokens, each with its place in the original. */
@NullMarked
package pl.pytajnik.content.text;

import org.jspecify.annotations.NullMarked;
