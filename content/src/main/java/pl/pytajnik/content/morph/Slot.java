package pl.pytajnik.content.morph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the features ask of one word again and again, worked out once. */
final class Slot {
    private static final Set<String> CLOSED = Set.of(
            "prep", "conj", "comp", "qub", "ppron12", "ppron3", "siebie", "pred", "bedzie", "interp", "num", "interj");
    private static final Set<String> PRONOMINAL = Set.of(
            "ten",
            "który",
            "jaki",
            "ów",
            "tamten",
            "taki",
            "swój",
            "mój",
            "twój",
            "nasz",
            "wasz",
            "jeden",
            "sam",
            "wszystek",
            "każdy",
            "żaden",
            "inny",
            "kto",
            "co",
            "nikt",
            "nic",
            "to",
            "być",
            "zostać",
            "mieć",
            "móc",
            "rok");

    /** Beyond either end of the sentence. */
    static final Slot NONE = new Slot(new Word("", true, List.of()));

    final Word word;
    final List<Reading> candidates;
    /** Of the candidates, in their order. */
    final Code[] codes;
    /** Hash of the form when it is a function word, else 0. */
    final int functionWord;

    final int twoLetters;
    final int threeLetters;
    /** 0 lower case, 1 capital at the start, 2 capital elsewhere, 3 capitals only. */
    final int capitals;
    /** Bits of the parts of speech, the cases, and a hash of the whole ambiguity. */
    final int classes;

    final int cases;
    final int ambiguity;
    /** The finite reading when the word can be nothing else. */
    final @Nullable Code verb;

    final boolean endsClause;

    Slot(Word word) {
        this.word = word;
        candidates = Candidates.of(word);
        codes = candidates.stream().map(each -> new Code(each.tag())).toArray(Code[]::new);
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean function = word.form().length() < 20 && candidates.stream().anyMatch(Slot::isFunctionWord);
        functionWord = function ? form.hashCode() : 0;
        twoLetters = suffix(form, 2);
        threeLetters = suffix(form, 3);
        capitals = capitals(word);
        int allClasses = 0;
        int allCases = 0;
        int allEndings = 17;
        boolean finite = true;
        for (Code code : codes) {
            allClasses |= 1 << code.pos;
            allCases |= 1 << code.grammaticalCase;
            allEndings = allEndings * 31 + code.ending;
            finite &= code.tag.isFinite();
        }
        classes = allClasses;
        cases = allCases;
        ambiguity = allEndings;
        verb = finite ? codes[0] : null;
        endsClause = classes == 1 << Code.PUNCTUATION && !form.equals("\"") && !form.equals("-");
    }

    private static boolean isFunctionWord(Reading reading) {
        return CLOSED.contains(reading.tag().pos()) || PRONOMINAL.contains(reading.lemma());
    }

    private static int suffix(String form, int length) {
        return form.substring(Math.max(0, form.length() - length)).hashCode();
    }

    private static int capitals(Word word) {
        if (!word.capitalised()) {
            return 0;
        }
        boolean all = word.form().length() > 1 && word.form().equals(word.form().toUpperCase(Locale.ROOT));
        return all ? 3 : word.sentenceInitial() ? 1 : 2;
    }
}
