package pl.pytajnik.exchange.gift;

/**
 * The signs that mean something in GIFT, and their escapes. While a file is taken apart, escaped signs stand as control
 * characters, so that what is left of {@code = ~ # { } :} is meant.
 */
final class GiftEscapes {
    private static final String SIGNS = "\\~=#{}:";
    private static final char LINE = (char) (SIGNS.length() + 1);

    private GiftEscapes() {}

    /** As it is written: each sign with a backslash, a new line as {@code \n}. */
    static String written(String text) {
        StringBuilder written = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                written.append("\\n");
            } else {
                written.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return written.toString();
    }

    /** With escaped signs hidden. */
    static String hidden(String text) {
        StringBuilder hidden = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            int sign = c == '\\' ? SIGNS.indexOf(next) : -1;
            if (sign >= 0 || c == '\\' && next == 'n') {
                hidden.append(sign >= 0 ? (char) (sign + 1) : LINE);
                i++;
            } else if (c > LINE) {
                hidden.append(c);
            }
        }
        return hidden.toString();
    }

    /** What was hidden, as it is meant. */
    static String shown(String hidden) {
        StringBuilder shown = new StringBuilder(hidden.length());
        for (int i = 0; i < hidden.length(); i++) {
            char c = hidden.charAt(i);
            shown.append(c > LINE || c == 0 ? c : c == LINE ? '\n' : SIGNS.charAt(c - 1));
        }
        return shown.toString().strip();
    }
}
