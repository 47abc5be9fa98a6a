package pl.pytajnik.content.text;

import java.util.List;

/** Tells whether a full stop belongs to the word before it. */
final class FullStops {
    private static final int LONGEST_ORDINAL = 3;

    private FullStops() {}

    /** Where the token ends that is written from {@code start} to {@code end}: there, or behind its full stop. */
    static int end(String text, List<Token> before, int start, int end, int to) {
        if (end >= to || text.charAt(end) != '.' || end + 1 < to && text.charAt(end + 1) == '.') {
            return end;
        }
        String word = text.substring(start, end);
        boolean own = Abbreviations.isAny(word)
                || isLetter(text, word, end, to)
                || isOrdinal(text, before, word, start, end, to);
        return own ? end + 1 : end;
    }

    /** The J of "J. Nowak" and of "Jan J., który", the o of "o. Nowak" and the s of "s. 12", but not the last word of "plan B. W nowym". */
    private static boolean isLetter(String text, String word, int end, int to) {
        if (word.length() != 1 || end + 2 >= to) {
            return false;
        }
        if (!isSpace(text.charAt(end + 1))) {
            return Character.isUpperCase(word.charAt(0)) && ",;)".indexOf(text.charAt(end + 1)) >= 0;
        }
        char next = text.charAt(end + 2);
        boolean doubtful = Abbreviations.isDoubtful(word);
        return doubtful && Character.isDigit(next)
                || (doubtful || Character.isUpperCase(word.charAt(0)))
                        && Character.isUpperCase(next)
                        && !openerFollows(text, end, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    /**
     * The 62. of „62. Konkurs”; a year ends its sentence, and so does the number behind a name („Apollo 11. Załoga”) or in a
     * score.
     */
    private static boolean isOrdinal(String text, List<Token> before, String word, int start, int end, int to) {
        boolean ordinal = word.length() <= LONGEST_ORDINAL
                && word.chars().allMatch(Character::isDigit)
                && end + 2 < to
                && isSpace(text.charAt(end + 1))
                && Character.isLetter(text.charAt(end + 2));
        return ordinal
                && (Character.isLowerCase(text.charAt(end + 2))
                        || !openerFollows(text, end, to) && !isLabel(before, start));
    }

    /** Written on to what stands before, or behind a capitalised word that is not the first. */
    private static boolean isLabel(List<Token> before, int start) {
        if (before.isEmpty()) {
            return false;
        }
        Token last = before.get(before.size() - 1);
        boolean inside = before.size() > 1 && !before.get(before.size() - 2).isOneOf(".!?…");
        return last.end() == start || inside && last.isWord() && last.isCapitalised();
    }

    private static boolean openerFollows(String text, int end, int to) {
        int from = end + 2;
        int next = from;
        while (next < to && Character.isLetter(text.charAt(next)) && next - from < 20) {
            next++;
        }
        boolean initial = next < to && text.charAt(next) == '.';
        return next > from && !initial && Openers.contains(text.substring(from, next));
    }
}
