package pl.pytajnik.content.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where the sentences of one paragraph end. */
final class SentenceEnds {
    static final String CLOSERS = "”\"»’)]";
    private static final String BRACKETS = ")]";
    private static final String OPENERS = "„\"«([‚“";
    private static final String DASHES = "–—-";
    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_DATE = 5;
    private static final Set<String> BEFORE_DATES = Set.of(
            "w", "we", "od", "do", "po", "przed", "około", "ok.", "z", "ze", "na", "pod", "już", "dopiero", "jeszcze",
            "dnia", "a", "i", "oraz", "gdy", "kiedy", "bo", "lecz", "ale");

    private final List<Token> tokens;
    private final BitSet bracketed;

    SentenceEnds(List<Token> tokens) {
        this.tokens = tokens;
        this.bracketed = bracketed(tokens);
    }

    /** What stands in brackets that are soon closed. */
    private static BitSet bracketed(List<Token> tokens) {
        BitSet inside = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isOneOf("([")) {
                open.push(i);
            } else if (tokens.get(i).isOneOf(BRACKETS) && !open.isEmpty()) {
                int from = open.pop();
                if (i - from <= LONGEST_BRACKET) {
                    inside.set(from, i);
                }
            }
        }
        return inside;
    }

    /** True when the sentence that starts with token {@code first} ends with token {@code i}. */
    boolean endsAt(int first, int i) {
        if (i == tokens.size() - 1) {
            return true;
        }
        Token next = tokens.get(i + 1);
        if (bracketed.get(i) || next.isOneOf(CLOSERS) && attached(i)) {
            return false;
        }
        int mark = mark(i);
        return isStop(mark) ? begins(i + 1) : isOwnStop(mark) && endsBehindAbbreviation(first, mark, i);
    }

    /** True when the last sentence of the paragraph is closed by {@code i}, its last token. */
    boolean closes(int i) {
        int mark = mark(i);
        return isStop(mark) || isOwnStop(mark);
    }

    /** The token that the closing quotes and brackets at {@code i} stand behind. */
    int mark(int i) {
        int mark = i;
        while (mark > 0 && tokens.get(mark).isOneOf(CLOSERS) && attached(mark - 1)) {
            mark--;
        }
        return mark;
    }

    private boolean attached(int left) {
        return left + 1 < tokens.size()
                && tokens.get(left).end() == tokens.get(left + 1).start();
    }

    private boolean isStop(int i) {
        String text = tokens.get(i).text();
        return tokens.get(i).isOneOf(".!?…") || text.startsWith("..");
    }

    /** An abbreviation, an initial or an ordinal. */
    private boolean isOwnStop(int i) {
        String text = tokens.get(i).text();
        return text.length() > 1 && text.endsWith(".") && Character.isLetterOrDigit(text.charAt(0));
    }

    private boolean endsBehindAbbreviation(int first, int mark, int i) {
        String text = tokens.get(mark).text();
        String bare = text.substring(0, text.length() - 1);
        boolean bracket = mark < i && tokens.get(i).isOneOf(BRACKETS);
        Token next = tokens.get(i + 1);
        if (Abbreviations.isLeading(bare) || next.isNumber() || !begins(i + 1)) {
            return false;
        }
        if (isOpener(i + 1)) {
            return true;
        }
        boolean leads =
                bracket || Abbreviations.isDoubtful(bare) || isInitials(bare) || Character.isDigit(bare.charAt(0));
        return !leads && !isDate(first, mark);
    }

    private boolean isOpener(int i) {
        return Openers.contains(tokens.get(i).text());
    }

    private static boolean isInitials(String bare) {
        return Character.isUpperCase(bare.charAt(0)) && (bare.length() == 1 || !Abbreviations.isAny(bare));
    }

    /** „W 1937 r. Zofia …”, „…, a w XIX w. Anglia …”: what has nothing but a date in it is not over. */
    private boolean isDate(int first, int mark) {
        int start = mark;
        while (start > first && !tokens.get(start - 1).isOneOf(",;:–—")) {
            start--;
        }
        boolean beginsDate = isBeforeDate(start) || tokens.get(start).isNumber();
        int words = 0;
        for (int i = start; i < mark; i++) {
            words += tokens.get(i).isWord() && !isBeforeDate(i) && !isRoman(i) ? 1 : 0;
        }
        return mark - start <= LONGEST_DATE && start < mark && beginsDate && words <= 1;
    }

    private boolean isBeforeDate(int i) {
        return BEFORE_DATES.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }

    private boolean isRoman(int i) {
        return tokens.get(i).text().chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
    }

    private boolean isNumbered(int stop) {
        return stop > 0 && tokens.get(stop - 1).isNumber();
    }

    private boolean begins(int i) {
        Token token = tokens.get(i);
        if (token.isWord()) {
            return token.isCapitalised();
        }
        boolean capitalBehind = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
        boolean spoken = token.isOneOf(DASHES) && !attached(i) && isStop(mark(i - 1)) && !isNumbered(mark(i - 1));
        boolean opens = token.isOneOf(OPENERS) || spoken;
        return token.isNumber()
                || opens
                        && (capitalBehind
                                || i + 1 < tokens.size()
                                        && token.isOneOf("„\"«")
                                        && tokens.get(i + 1).isNumber());
    }
}
