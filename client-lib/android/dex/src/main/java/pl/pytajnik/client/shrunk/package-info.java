/** A program that R8 shrinks together with the library. */
@NullMarked
package pl.pytajnik.client.shrunk;

import org.jspecify.annotations.NullMarked;
