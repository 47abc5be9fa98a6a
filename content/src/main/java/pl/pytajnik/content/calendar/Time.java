package pl.pytajnik.content.calendar;

/** What a phrase of time means: a moment, a period from one to another, the hour of a day, or how long something lasts. */
public sealed interface Time permits Moment, Period, ClockTime, Lasting {}
