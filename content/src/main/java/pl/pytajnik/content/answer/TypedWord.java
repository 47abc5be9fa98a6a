package pl.pytajnik.content.answer;

/**
 * A word as it was typed.
 *
 * @param text as it was typed, marks around it left out
 * @param dotted true when a full stop followed
 */
record TypedWord(String text, String folded, boolean dotted) {
    static TypedWord of(String word) {
        String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        return new TypedWord(bare, NameWord.fold(word), word.endsWith("."));
    }

    boolean isInitial() {
        return folded.length() == 1 && Character.isLetter(folded.charAt(0));
    }
}
