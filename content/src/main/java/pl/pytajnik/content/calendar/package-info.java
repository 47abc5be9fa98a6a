/** Dates and periods in Polish text. */
@NullMarked
package pl.pytajnik.content.calendar;

import org.jspecify.annotations.NullMarked;
