/** A teacher, a class and a quiz for those who look at Pytajnik for the first time. */
@NullMarked
package pl.pytajnik.server.demo;

import org.jspecify.annotations.NullMarked;
