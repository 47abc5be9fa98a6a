/** What a student sees and does: immutable values, the ids and the time the client gives to things. */
@NullMarked
package pl.pytajnik.client.model;

import org.jspecify.annotations.NullMarked;
