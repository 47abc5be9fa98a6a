package pl.pytajnik.content.calendar;

/** What a phrase of time means: a moment, a period from one to another, the hour of a day, or a day near that of
 * writing. */
public sealed interface Time permits Moment, Period, ClockTime, Near {}
