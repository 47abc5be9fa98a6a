package pl.pytajnik.exchange.format;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands, so that its owner finds it.
 *
 * @param unit what is counted
 * @param number from 1
 * @param name of a file in a package or a question, when it has one
 */
public record Place(Unit unit, long number, @Nullable String name) {
    /** What a place is counted in. */
    public enum Unit {
        LINE,
        /** Of a table, its heading being the first. */
        ROW,
        /** The first, second … question of the file. */
        QUESTION,
        /** The first, second … note of a deck. */
        NOTE
    }

    public static Place line(long number) {
        return new Place(Unit.LINE, number, null);
    }

    public static Place row(long number) {
        return new Place(Unit.ROW, number, null);
    }

    public static Place question(long number, @Nullable String name) {
        return new Place(Unit.QUESTION, number, name);
    }

    public static Place note(long number) {
        return new Place(Unit.NOTE, number, null);
    }
}
