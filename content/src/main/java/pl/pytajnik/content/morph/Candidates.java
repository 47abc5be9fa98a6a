package pl.pytajnik.content.morph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a word can be for the tagger: never empty, one reading for each set of features. */
final class Candidates {
    private static final Tag PUNCTUATION = Tag.of("interp");
    private static final Tag FIGURE = Tag.of("dig");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCM]{2,}|[IVX]");

    private static final Pattern PLURALE_TANTUM = Pattern.compile("subst:pl:[a-z]+:p[123]");

    /** Pronouns that the dictionary calls nouns or adjectives. */
    private static final Set<String> PRONOUNS = Set.of(
            "kto",
            "ktoś",
            "ktokolwiek",
            "nikt",
            "co",
            "coś",
            "cokolwiek",
            "nic",
            "to",
            "wszystko",
            "ki",
            "ten",
            "ów",
            "jaki",
            "taki",
            "który",
            "czyj");

    private Candidates() {}

    static List<Reading> of(Word word) {
        String form = word.form();
        if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of(new Reading(form, PUNCTUATION));
        }
        if (Character.isDigit(form.charAt(0))
                || (word.nameLike() && ROMAN.matcher(form).matches())) {
            return List.of(new Reading(form, FIGURE));
        }
        return ofLetters(word);
    }

    private static List<Reading> ofLetters(Word word) {
        List<Reading> readings = new ArrayList<>(word.nameLike() ? inName(word.readings()) : word.readings());
        readings.sort(usualFirst(word.nameLike()));
        if (needsGuess(word, readings)) {
            readings.addAll(Guesses.of(word.form()));
        }
        return readings.isEmpty() ? List.of(new Reading(word.form(), Tag.UNKNOWN)) : distinctTags(readings);
    }

    /** Names first where a name is expected, else last; of the rest, plurals without a singular last. */
    private static Comparator<Reading> usualFirst(boolean namesFirst) {
        return Comparator.<Reading, Boolean>comparing(reading -> isName(reading) != namesFirst)
                .thenComparing(
                        reading -> PLURALE_TANTUM.matcher(reading.tag().raw()).matches());
    }

    /** A name that the dictionary lacks may look like a form of a common noun. */
    private static boolean needsGuess(Word word, List<Reading> readings) {
        if (readings.isEmpty()) {
            return word.capitalised();
        }
        return word.nameLike()
                && readings.stream()
                        .noneMatch(each -> isName(each) || each.tag().isAdjective());
    }

    /** What part of a name can be; <i>Kim</i> is not the instrumental of <i>kto</i>. */
    private static List<Reading> nominal(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> isNominal(reading.tag()) && !PRONOUNS.contains(reading.lemma()))
                .toList();
    }

    /** A noun that is written with a capital leaves no room for a common one: <i>Chin</i> is no form of <i>china</i>. */
    private static List<Reading> inName(List<Reading> readings) {
        List<Reading> nominal = nominal(readings);
        boolean named = nominal.stream().anyMatch(Candidates::isName);
        return nominal.stream()
                .filter(reading -> !named || isName(reading) || !reading.tag().isNoun())
                .toList();
    }

    private static boolean isNominal(Tag tag) {
        return tag.isNoun()
                || tag.isAdjective()
                || tag.isParticiple()
                || tag.isGerund()
                || tag.pos().equals("brev");
    }

    /** Of readings that the tagger does not tell apart, the first. */
    private static List<Reading> distinctTags(List<Reading> readings) {
        Map<Integer, Reading> distinct = new LinkedHashMap<>();
        readings.forEach(reading -> distinct.putIfAbsent(new Code(reading.tag()).label(), reading));
        return List.copyOf(distinct.values());
    }

    static boolean isName(Reading reading) {
        return Character.isUpperCase(reading.lemma().codePointAt(0));
    }
}
