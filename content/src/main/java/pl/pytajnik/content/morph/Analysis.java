package pl.pytajnik.content.morph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import pl.pytajnik.content.text.Sentence;
import pl.pytajnik.content.text.Token;

/**
 * A sentence whose tokens have readings, and for each the reading that fits the sentence best. Positions count tokens
 * from 0; one that lies outside the sentence has an empty text and no readings, so that rules may look around freely.
 * Immutable.
 */
public final class Analysis {
    private static final Reading NOTHING = new Reading("", Tag.UNKNOWN);

    private final Sentence sentence;
    private final List<List<Reading>> readings;
    private final List<Reading> best;

    Analysis(Sentence sentence, List<List<Reading>> readings, List<Reading> best) {
        this.sentence = sentence;
        this.readings = List.copyOf(readings);
        this.best = List.copyOf(best);
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    public int size() {
        return tokens().size();
    }

    private boolean has(int i) {
        return i >= 0 && i < size();
    }

    public String text(int i) {
        return has(i) ? tokens().get(i).text() : "";
    }

    /** The token in lower case. */
    public String lower(int i) {
        return text(i).toLowerCase(Locale.ROOT);
    }

    /** All that the token can be. */
    public List<Reading> readings(int i) {
        return has(i) ? readings.get(i) : List.of();
    }

    /** What the token most likely is here. */
    public Reading best(int i) {
        return has(i) ? best.get(i) : NOTHING;
    }

    public Tag tag(int i) {
        return best(i).tag();
    }

    public String lemma(int i) {
        return best(i).lemma();
    }

    /** True when some reading of the token is like that. */
    public boolean can(int i, Predicate<Tag> tag) {
        return readings(i).stream().anyMatch(r -> tag.test(r.tag()));
    }

    public boolean isOneOf(int i, Set<String> words) {
        return has(i) && words.contains(lower(i));
    }

    public boolean isMark(int i, String marks) {
        return has(i) && tokens().get(i).isOneOf(marks);
    }

    public boolean isWord(int i) {
        return has(i) && tokens().get(i).isWord();
    }

    public boolean isCapitalised(int i) {
        return has(i) && tokens().get(i).isCapitalised();
    }

    /** True for the first word of the sentence or of a quotation in it: its capital says nothing. */
    public boolean isInitial(int i) {
        int before = i - 1;
        while (before >= 0 && tokens().get(before).isPunctuation() && !isMark(before, ",;)–—-")) {
            before--;
        }
        return before < 0 || before < i - 1 && isMark(before, ":");
    }

    /** Nominal: a noun, a gerund or an unknown capitalised word. */
    public boolean isNominal(int i) {
        return tag(i).isNoun() || tag(i).isGerund();
    }

    /** A word that neither the dictionary knows nor the guesser: it may be anything. */
    public boolean isUnknownWord(int i) {
        return isWord(i) && tag(i).isUnknown();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            text.append(text(i))
                    .append('/')
                    .append(best(i).lemma())
                    .append(':')
                    .append(tag(i).raw())
                    .append(' ');
        }
        return text.toString();
    }
}
