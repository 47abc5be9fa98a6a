/**
 * Classes and who is in them. A student joins by the class's code with a nickname and a PIN, and signs in by the same
 * three on any device.
 */
@NullMarked
package pl.pytajnik.server.classroom;

import org.jspecify.annotations.NullMarked;
