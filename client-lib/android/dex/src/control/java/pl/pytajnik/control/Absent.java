package pl.pytajnik.control;

/** Compiled, then kept from D8. */
interface Absent {
    default void greet() {}
}
