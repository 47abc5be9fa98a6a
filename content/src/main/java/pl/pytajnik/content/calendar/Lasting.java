package pl.pytajnik.content.calendar;

/**
 * How long something lasts.
 *
 * @param number the number as the text writes it, in lower case; empty for „przez rok”
 */
public record Lasting(String number, TimeUnit unit) implements Time {}
