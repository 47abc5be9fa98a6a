package pl.pytajnik.content.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pl.pytajnik.content.text.Sentence;
import pl.pytajnik.content.text.Token;
import pl.pytajnik.content.text.WordList;

/** Gives the tokens of a sentence their readings and chooses among them. Safe for threads. */
public final class Analyser {
    private static final int CACHED_FORMS = 20_000;
    private static final int LONGEST_CACHED = 64;

    /** Lemmas that hide a commoner word with the same form. */
    private static final Set<String> ODD = Set.copyOf(WordList.lines(Analyser.class, "odd-lemmas.txt"));

    private final Tagger tagger;
    private final Map<String, Slot> first = new ConcurrentHashMap<>();
    private final Map<String, Slot> inside = new ConcurrentHashMap<>();

    public Analyser(Tagger tagger) {
        this.tagger = tagger;
    }

    public Analysis analyse(Sentence sentence) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            slots.add(slot(sentence.tokens().get(i).text(), isInitial(sentence, i)));
        }
        return new Analysis(
                sentence, slots.stream().map(slot -> slot.word.readings()).toList(), tagger.chosen(slots));
    }

    /** What a form can be does not depend on the sentence. */
    private Slot slot(String form, boolean initial) {
        Map<String, Slot> cache = initial ? first : inside;
        Slot known = cache.get(form);
        return known != null ? known : remember(cache, new Slot(usual(Word.of(form, initial))));
    }

    private static Word usual(Word word) {
        return new Word(
                word.form(),
                word.sentenceInitial(),
                word.readings().stream()
                        .filter(reading -> !ODD.contains(reading.lemma()))
                        .filter(reading -> word.nameLike() || !isBound(reading, word.readings()))
                        .filter(reading -> !isRare(reading, word.readings()))
                        .toList());
    }

    /** „wraz z rodziną”: of a word that lives in a set phrase, the noun of the same form is hardly ever meant. */
    private static boolean isBound(Reading reading, List<Reading> all) {
        return reading.tag().isNoun()
                && all.stream()
                        .anyMatch(other -> other.tag().pos().equals("burk")
                                && other.lemma().equals(reading.lemma()));
    }

    /** „elektrownia działa”: no past of „dziać się”. */
    private static boolean isRare(Reading reading, List<Reading> all) {
        return reading.lemma().equals("dziać")
                && all.stream().anyMatch(other -> other.lemma().equals("działać"));
    }

    private static Slot remember(Map<String, Slot> cache, Slot slot) {
        if (slot.word.form().length() > LONGEST_CACHED) {
            return slot;
        }
        if (cache.size() >= CACHED_FORMS) {
            cache.clear();
        }
        cache.put(slot.word.form(), slot);
        return slot;
    }

    /** First in the sentence or in a quotation. */
    private static boolean isInitial(Sentence sentence, int i) {
        int before = i - 1;
        while (before >= 0 && sentence.tokens().get(before).isOneOf("„“\"«(–—-")) {
            before--;
        }
        Token last = before < 0 ? null : sentence.tokens().get(before);
        return last == null || before < i - 1 && last.isOneOf(":");
    }
}
