package pl.pytajnik.content.morph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/** The dictionary: what a form can be. Loaded once, safe for threads. */
public final class Lexicon {
    private static final int CACHED_FORMS = 20_000;
    private static final int LONGEST = 64;

    private final ThreadLocal<DictionaryLookup> lookup;
    private final Map<String, List<Reading>> cache = new ConcurrentHashMap<>();

    private Lexicon(Dictionary dictionary) {
        lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    public static Lexicon polish() {
        return Holder.POLISH;
    }

    /**
     * All readings of the form as it is written: <i>Zamek</i> at the start of a sentence is unknown, ask for <i>zamek</i>
     * too. Each reading has single values ({@code nom.acc} gives two), is there once, and their order is always the same.
     *
     * @return empty when the form is unknown; never fails, whatever the text
     */
    public List<Reading> readings(String form) {
        if (!canBeWord(form)) {
            return List.of();
        }
        List<Reading> known = cache.get(form);
        return known != null ? known : remember(form, look(form));
    }

    /** True when the form has a reading as it is written. */
    public boolean knows(String form) {
        return !readings(form).isEmpty();
    }

    private List<Reading> remember(String form, List<Reading> readings) {
        if (cache.size() >= CACHED_FORMS) {
            cache.clear();
        }
        cache.put(form, readings);
        return readings;
    }

    private List<Reading> look(String form) {
        Set<Reading> readings = new LinkedHashSet<>();
        for (WordData word : lookup.get().lookup(form)) {
            readings.addAll(expand(word));
        }
        return List.copyOf(readings);
    }

    private static List<Reading> expand(WordData word) {
        String lemma = word.getStem().toString();
        List<Reading> readings = new ArrayList<>();
        for (Tag tag : Tags.expand(word.getTag().toString())) {
            readings.add(new Reading(lemma, tag));
        }
        return readings;
    }

    /** The dictionary's automaton has separators of its own and cannot take broken surrogates. */
    private static boolean canBeWord(String form) {
        int length = form.length();
        for (int i = 0; i < length; i++) {
            if (length > LONGEST || !canBeInWord(form.charAt(i))) {
                return false;
            }
        }
        return length > 0;
    }

    private static boolean canBeInWord(int unit) {
        return Character.isLetterOrDigit(unit) || unit == '-' || unit == '\'' || unit == '\u2019' || unit == '.';
    }

    private static final class Holder {
        static final Lexicon POLISH = new Lexicon(new PolishStemmer().getDictionary());
    }
}
