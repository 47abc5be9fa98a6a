/** Checking what a person typed against the key. */
@NullMarked
package pl.pytajnik.content.answer;

import org.jspecify.annotations.NullMarked;
