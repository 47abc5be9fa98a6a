/** Wrong options of the same kind and form as the key. */
@NullMarked
package pl.pytajnik.content.distractor;

import org.jspecify.annotations.NullMarked;
