package pl.pytajnik.content.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One token of a sentence as the tagger sees it.
 *
 * @param form as it is written
 * @param sentenceInitial true when its capital may be due to its place: first in the sentence or in a quotation
 * @param readings what it can be; empty for punctuation, figures and unknown words
 */
public record Word(String form, boolean sentenceInitial, List<Reading> readings) {
    public Word {
        Objects.requireNonNull(form, "form");
        readings = List.copyOf(readings);
    }

    /**
     * The word with the dictionary's readings, those of its lower-cased form too when it is capitalised. In the middle of a
     * sentence a capitalised word is part of a name, so there it can only be a noun, an adjective or a participle.
     */
    public static Word of(String form, boolean sentenceInitial) {
        List<Reading> readings = new ArrayList<>(Lexicon.polish().readings(form));
        if (capitalised(form)) {
            readings.addAll(Lexicon.polish().readings(form.toLowerCase(Locale.ROOT)));
        }
        return new Word(form, sentenceInitial, readings.stream().distinct().toList());
    }

    /** Begins with a capital letter. */
    public boolean capitalised() {
        return capitalised(form);
    }

    /** Capitalised where nothing but being a name asks for it. */
    public boolean nameLike() {
        return capitalised() && !sentenceInitial;
    }

    private static boolean capitalised(String form) {
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }
}
