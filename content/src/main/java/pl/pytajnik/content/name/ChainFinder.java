package pl.pytajnik.content.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Tag;

/** Finds the chains of capitalised words in the sentences of one document. */
final class ChainFinder {
    private static final Set<String> PARTICLES =
            Set.of("de", "von", "van", "der", "da", "di", "del", "la", "bin", "ibn");
    private static final Set<String> INSIDE_INSTITUTIONS = Set.of("nad", "i", "oraz", "do", "w", "dla", "spraw", "św.");

    /** „osiemnastometrowy”, „pięćdziesięciopięcioletnia”: the dictionary does not have them all. */
    private static final Pattern MEASURING =
            Pattern.compile(".*(?:(?:letni|dniow|metrow|osobow|piętrow|tonow|procentow|godzinn|minutow)"
                    + "(?:y|i|a|e|ego|emu|ym|im|ej|ą|ich|ych|imi|ymi)?)");

    /** „Polski Sejm”: adjectives that stand before names and are no part of them. */
    private static final Set<String> NATIONAL = Set.of(
            "polski",
            "niemiecki",
            "francuski",
            "rosyjski",
            "ukraiński",
            "brytyjski",
            "angielski",
            "amerykański",
            "czeski",
            "słowacki",
            "litewski",
            "włoski",
            "hiszpański",
            "węgierski",
            "europejski",
            "radziecki",
            "izraelski",
            "chiński",
            "japoński",
            "szwedzki",
            "norweski",
            "duński",
            "fiński",
            "turecki",
            "austriacki",
            "szwajcarski",
            "holenderski",
            "belgijski",
            "grecki",
            "rumuński",
            "białoruski",
            "koreański",
            "pruski");

    /** Trades that clubs are called by. */
    private static final Set<String> TRADES =
            Set.of("chemik", "górnik", "hutnik", "kolejarz", "stoczniowiec", "włókniarz", "metalowiec", "sokół");

    private final Lexicon lexicon;
    private final Set<String> inside = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> properLemmas = new HashSet<>();
    private final Set<String> clubs = new HashSet<>();

    ChainFinder(Lexicon lexicon, List<Analysis> sentences) {
        this.lexicon = lexicon;
        for (Analysis sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isCapitalised(i) && !sentence.isInitial(i)) {
                    inside.add(sentence.text(i));
                    properLemmas(sentence, i).forEach(properLemmas::add);
                    if (sentence.isCapitalised(i + 1)) {
                        menLemmas(sentence, i).forEach(clubs::add);
                    }
                    if (standsAlone(sentence, i)) {
                        alone.add(sentence.text(i));
                    }
                }
            }
        }
    }

    List<Chain> chains(Analysis sentence) {
        List<Chain> chains = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int end = isName(sentence, i) ? end(sentence, i) : i + 1;
            if (isName(sentence, i)) {
                split(sentence, i, end, chains);
            }
            i = end;
        }
        return chains;
    }

    /** A capitalised word whose capital is not the sentence's. */
    private boolean isName(Analysis sentence, int i) {
        if (!sentence.isCapitalised(i)) {
            return false;
        }
        if (!sentence.isInitial(i)) {
            return true;
        }
        if (sentence.isOneOf(i, Set.of("sam", "sama")) && isFullNameAt(sentence, i + 1)) {
            return false;
        }
        boolean common = lexicon.knows(sentence.lower(i))
                || MEASURING.matcher(sentence.lower(i)).matches();
        boolean nameBehind = sentence.isCapitalised(i + 1);
        return !common
                || nameBehind && isInstitution(sentence, i) && isOneName(sentence, i)
                || nameBehind && (hasOwnAdjective(sentence, i) || isOwnAdjective(sentence, i))
                || firstNameForm(sentence, i) && nameBehind
                || properLemmas(sentence, i).anyMatch(properLemmas::contains) && !isInstitution(sentence, i)
                || inside.contains(sentence.text(i)) && capitalReading(sentence, i)
                || menLemmas(sentence, i).anyMatch(clubs::contains)
                || alone.contains(sentence.text(i)) && !isInstitution(sentence, i);
    }

    /** „festiwalu filmowego Ziarno”: a noun behind another or an adjective, and the whole name is this one word. */
    private static boolean standsAlone(Analysis sentence, int i) {
        return sentence.text(i).length() > 3
                && sentence.can(i, Tag::isNoun)
                && sentence.can(i - 1, t -> t.isNoun() || t.isAdjective())
                && !sentence.isCapitalised(i - 1)
                && !sentence.isCapitalised(i + 1);
    }

    /** „Sam Jan Kos założył …”: he himself, not a man called Sam. */
    private static boolean isFullNameAt(Analysis sentence, int i) {
        return firstNameForm(sentence, i) || sentence.isCapitalised(i) && sentence.isCapitalised(i + 1);
    }

    /** „Instytut Radowy”, „Biuro Szyfrów”, but not „Firma Wisła”, where the first word is no part of the name. */
    private static boolean isOneName(Analysis sentence, int i) {
        return !firstNameForm(sentence, i + 1)
                && sentence.can(i + 1, t -> t.isAdjective() || t.isNoun() && t.is(Case.GEN) && !t.is(Case.NOM))
                && !sentence.can(i + 1, t -> t.isNoun() && t.is(Case.NOM) && t.is(Number.SG));
    }

    /** „Koleje Śląskie”: only names have adjectives with a capital. */
    private static boolean hasOwnAdjective(Analysis sentence, int i) {
        Tag noun = sentence.tag(i);
        return noun.isNoun()
                && (sentence.tag(i + 1).isAdjective() || sentence.tag(i + 1).isParticiple())
                && sentence.tag(i + 1).number() == noun.number()
                && sentence.tag(i + 1).grammaticalCase() == noun.grammaticalCase();
    }

    /** „Wrocławski Uniwersytet Medyczny”: an adjective of a place before a longer name; not „Polski Sejm uchwalił …”. */
    private static boolean isOwnAdjective(Analysis sentence, int i) {
        Tag own = sentence.tag(i);
        Tag noun = sentence.tag(i + 1);
        return own.isAdjective()
                && sentence.lower(i).matches(".*(?:[sc]k|dzk)(?:i|a|ie)")
                && noun.isNoun()
                && (isInstitution(sentence, i + 1) || !NATIONAL.contains(sentence.lemma(i)))
                && noun.number() == own.number()
                && noun.grammaticalCase() == own.grammaticalCase()
                && sentence.isCapitalised(i + 2);
    }

    /** „Wartę Poznań” inside a sentence tells what „Warta” is that begins another. */
    private static Stream<String> properLemmas(Analysis sentence, int i) {
        return sentence.readings(i).stream()
                .filter(r -> r.tag().isNoun())
                .map(Reading::lemma)
                .filter(lemma -> Character.isUpperCase(lemma.codePointAt(0)));
    }

    /** „Chemika Police” inside a sentence tells what „Chemik” is; an office may have a capital of politeness. */
    private static Stream<String> menLemmas(Analysis sentence, int i) {
        return sentence.readings(i).stream()
                .filter(r ->
                        r.tag().isNoun() && r.tag().is(Gender.M1) && r.tag().is(Number.SG))
                .map(Reading::lemma)
                .filter(lemma -> Character.isLowerCase(lemma.codePointAt(0))
                        && (!Roles.isRole(lemma) || TRADES.contains(lemma)));
    }

    private static boolean capitalReading(Analysis sentence, int i) {
        return sentence.readings(i).stream()
                .anyMatch(r -> Character.isUpperCase(r.lemma().codePointAt(0)));
    }

    static boolean firstNameForm(Analysis sentence, int i) {
        return FirstNames.gender(sentence.text(i)).isPresent()
                || sentence.readings(i).isEmpty() && isForeignFirstName(sentence.text(i))
                || sentence.readings(i).stream().anyMatch(ChainFinder::isFirstName);
    }

    /** „Joemu”: no word of the dictionary, but by its ending a form of „Joe”. */
    private static boolean isForeignFirstName(String form) {
        return Stream.of(Case.values())
                .flatMap(c -> Endings.nominatives(form, c, Gender.M1).stream())
                .anyMatch(n -> FirstNames.gender(n).isPresent());
    }

    private static boolean isFirstName(Reading reading) {
        return reading.tag().isNoun() && FirstNames.gender(reading.lemma()).isPresent();
    }

    private int end(Analysis sentence, int first) {
        boolean institution = isInstitution(sentence, first);
        int end = first + 1;
        while (end < sentence.size()) {
            if (sentence.isCapitalised(end) && sentence.tokens().get(end).isWord()) {
                end++;
            } else if (bridges(sentence, end, institution)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** The noun that says so comes first, or behind adjectives: „Polska Akademia Nauk”, not „Gdyni Teatr”. */
    private static boolean isInstitution(Analysis sentence, int first) {
        for (int i = first; i < first + 3 && (i == first || sentence.isCapitalised(i)); i++) {
            if (sentence.readings(i).stream().anyMatch(r -> Gazetteer.isInstitution(r.lemma()))) {
                return true;
            }
            if (!sentence.can(i, t -> t.isAdjective() || t.isParticiple())) {
                return false;
            }
        }
        return false;
    }

    private static boolean bridges(Analysis sentence, int i, boolean institution) {
        boolean joins = PARTICLES.contains(sentence.lower(i))
                || institution && INSIDE_INSTITUTIONS.contains(sentence.lower(i)) && !firstNameForm(sentence, i + 1);
        return joins && sentence.isWord(i + 1) && sentence.isCapitalised(i + 1);
    }

    /** „Putina | Jurija Uszakowa”, „Pjongjangu | Putin”: two names that only stand side by side. */
    private void split(Analysis sentence, int first, int end, List<Chain> chains) {
        boolean institution = isInstitution(sentence, first);
        int start = first;
        for (int i = first + 1; i < end; i++) {
            if (!institution && parts(sentence, start, i)) {
                chains.add(new Chain(sentence, start, i));
                start = i;
            }
        }
        chains.add(new Chain(sentence, start, end));
    }

    private boolean parts(Analysis sentence, int start, int i) {
        boolean namesBefore = i > start && !firstNameForm(sentence, i - 1);
        if (firstNameForm(sentence, i) && namesBefore && !Spelling.isRomanNumeral(sentence.text(i - 1))) {
            return true;
        }
        boolean behindCountry =
                Things.isCountry(new Chain(sentence, start, i)) && !Things.isCountry(new Chain(sentence, start, i + 1));
        boolean institution = !sentence.can(i - 1, t -> t.isAdjective() || t.isParticiple())
                && sentence.tag(i - 1).grammaticalCase() != Case.NOM
                && sentence.readings(i).stream().anyMatch(r -> Gazetteer.isInstitution(r.lemma()));
        return behindCountry
                || institution
                || isBehindPlace(sentence, i)
                || !firstNameForm(sentence, i - 1) && onlyNominative(sentence, i) && neverNominative(sentence, i - 1);
    }

    /** „zmarł w Helsinkach | Martti Ahtisaari”: behind a place in its case stands a word no dictionary has. */
    private boolean isBehindPlace(Analysis sentence, int i) {
        return sentence.isOneOf(i - 2, Set.of("w", "we"))
                && neverNominative(sentence, i - 1)
                && properLemmas(sentence, i - 1).findAny().isPresent()
                && lexicon.knows(sentence.text(i - 1))
                && !lexicon.knows(sentence.text(i))
                && !lexicon.knows(sentence.lower(i));
    }

    private static boolean onlyNominative(Analysis sentence, int i) {
        return cased(sentence, i)
                && !sentence.can(i, t -> t.grammaticalCase() != null && !t.is(Case.NOM) && !t.is(Case.VOC));
    }

    private static boolean neverNominative(Analysis sentence, int i) {
        return cased(sentence, i) && !sentence.can(i, t -> t.is(Case.NOM));
    }

    private static boolean cased(Analysis sentence, int i) {
        return sentence.can(i, t -> t.isNoun() || t.isAdjective());
    }
}
