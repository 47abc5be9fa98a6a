package pl.pytajnik.content.text;

/**
 * A word, a number or a punctuation mark.
 *
 * @param text the characters as a reader sees them: as they stand in the text, but without soft hyphens and other characters
 *     that have no width, and with letters and their accents in one; an abbreviation keeps its full stop; never empty
 * @param start first character, in UTF-16 code units of the whole text
 * @param end one past the last character
 */
public record Token(String text, int start, int end) {
    /** True for anything that begins with a letter. */
    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    /** True for anything that begins with a digit. */
    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** True for what is neither a word nor a number. */
    public boolean isPunctuation() {
        return !isWord() && !isNumber();
    }

    /** True for a word whose first letter is a capital. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** True when the token is one of the marks given. */
    public boolean isOneOf(String marks) {
        return text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0;
    }
}
