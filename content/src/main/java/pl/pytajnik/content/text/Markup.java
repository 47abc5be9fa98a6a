package pl.pytajnik.content.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells prose from what only stands beside it: headings, list entries, tables, captions, links, shouting. */
final class Markup {
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_CREDIT = 8;
    private static final Pattern LINE = Pattern.compile(
            "^\\s*(?:#{1,6}\\s|[-*•+▪◦‣·●○■□►▶→✓✔]\\s|[–—]\\s*\\p{Ll}|[>|<=]|\\d{1,3}[.)]\\s|\\p{L}[)]\\s|!\\[|\\[\\p{L}|---|===|```)"
                    + "|\\t.*\\t|\\s\\|\\s.*\\s\\|\\s",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*[(\\[/]?(?:(?:fot|foto|zdj|rys|ryc|tab|il|źr|opr|oprac|tekst|aut|red)[.:]"
                    + "|(?:fot|foto|zdjęcie|zdjęcia|źródło|źródła|autor|autorka|opracowanie|wideo|galeria)\\s?[:/]"
                    + "|(?:rysunek|rycina|tabela|wykres|mapa)\\s+\\d+[.:]?"
                    + "|(?:czytaj|zobacz|przeczytaj|obejrzyj|posłuchaj|sprawdź)\\s+(?:też|także|również|więcej|inne)\\b"
                    + "|(?:polecamy|reklama|więcej)\\s*:)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Markup() {}

    /** True for a line or paragraph that begins like a heading, an entry, a row, a caption, a byline or a link. */
    static boolean isMarkup(String line) {
        return LINE.matcher(line).find() || LABEL.matcher(line).find();
    }

    static boolean endsSentence(String text) {
        String end = text.stripTrailing();
        int last = end.length() - 1;
        while (last > 0 && SentenceEnds.CLOSERS.indexOf(end.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?…".indexOf(end.charAt(last)) >= 0;
    }

    /** True for words that end like a sentence and are none: with signs that prose lacks, in capitals, credits. */
    static boolean isNoProse(String text, List<Token> tokens) {
        return tokens.stream().anyMatch(Markup::isNoWord)
                || hasTag(tokens)
                || isShouted(tokens)
                || isCredit(tokens)
                || isHyphened(text, tokens);
    }

    private static boolean isNoWord(Token token) {
        String text = token.text();
        return text.length() > LONGEST_WORD || token.isOneOf("|{}\\^`\uFFFD\u0000") || text.equals("www");
    }

    private static boolean hasTag(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.isOneOf("<")) && tokens.stream().anyMatch(t -> t.isOneOf(">"));
    }

    /** „ZOBACZ NOWE ZDJĘCIA!” */
    private static boolean isShouted(List<Token> tokens) {
        int words = 0;
        int loud = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 2) {
                words++;
                loud += token.text().chars().noneMatch(Character::isLowerCase) ? 1 : 0;
            }
        }
        return words >= 3 && loud * 4 >= words * 3;
    }

    /** „Fot. Jan Nowak.”, at the end of whatever caption. */
    private static boolean isCredit(List<Token> tokens) {
        int from = Math.max(0, tokens.size() - LONGEST_CREDIT);
        return tokens.subList(from, tokens.size()).stream()
                .anyMatch(t -> t.text().equals("Fot.") || t.text().equals("fot."));
    }

    /** „uniwer-” with the rest of the word on the next line. */
    private static boolean isHyphened(String text, List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token hyphen = tokens.get(i);
            boolean cut = hyphen.isOneOf("-") && tokens.get(i - 1).end() == hyphen.start();
            boolean wrapped =
                    text.substring(hyphen.end(), tokens.get(i + 1).start()).indexOf('\n') >= 0;
            if (cut && wrapped && tokens.get(i - 1).isWord()) {
                return true;
            }
        }
        return false;
    }
}
