package pl.pytajnik.server.event;

import org.jspecify.annotations.Nullable;

/**
 * What a receiver made of a delivery.
 *
 * @param status of HTTP; null when there was no answer
 * @param answer the first 1000 characters of the answer, or why there was none
 */
record Reception(@Nullable Integer status, String answer) {
    static final int LONGEST = 1000;

    Reception {
        answer = answer.substring(0, Math.min(LONGEST, answer.length())).replace('\0', ' ');
    }

    static Reception none(String why) {
        return new Reception(null, why);
    }

    boolean isFine() {
        return status != null && status >= 200 && status < 300;
    }
}
