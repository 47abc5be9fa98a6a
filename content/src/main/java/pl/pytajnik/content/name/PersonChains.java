package pl.pytajnik.content.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;

/** Which chains name persons. */
final class PersonChains {
    private static final int LONGEST = 4;
    private static final Set<String> NAMESAKES = Set.of(
            "plac", "ulica", "aleja", "most", "szkoła", "pomnik", "nagroda", "imię", "park", "rondo", "uniwersytet");

    private PersonChains() {}

    /** A first name with more behind it, or two words behind a role. */
    static boolean isFullName(Chain chain) {
        if (chain.length() < 2 || chain.length() > LONGEST || hasAcronym(chain)) {
            return false;
        }
        if (ChainFinder.firstNameForm(chain.sentence(), chain.first())) {
            return !isThing(chain);
        }
        Optional<RolePhrase> role = RolePhrase.before(chain.sentence(), chain.first());
        return role.isPresent()
                && mayBeFirstName(chain)
                && !isCommonNoun(chain)
                && !isThing(chain)
                && Things.mention(chain).name().type() == Name.Type.OTHER;
    }

    /** „plac Kim Ir Sena”: speaks of a thing that bears the name. */
    static boolean isNamesake(Chain chain) {
        int before = chain.first() - 1;
        return chain.sentence().readings(before).stream().anyMatch(r -> NAMESAKES.contains(r.lemma()))
                || chain.sentence().lower(before).equals("im.");
    }

    /** A word nobody knows, or a masculine name; „Korea” and „Koreański” are neither. */
    private static boolean mayBeFirstName(Chain chain) {
        Set<Reading> readings = new HashSet<>(chain.sentence().readings(chain.first()));
        return readings.isEmpty()
                || readings.stream().anyMatch(r -> r.tag().isNoun() && r.tag().is(Gender.M1));
    }

    /** „Nagroda Nobla”: begins with a word that is a noun in small letters too. */
    private static boolean isCommonNoun(Chain chain) {
        return chain.sentence().readings(chain.first()).stream()
                .anyMatch(
                        r -> r.tag().isNoun() && Character.isLowerCase(r.lemma().codePointAt(0)));
    }

    private static boolean hasAcronym(Chain chain) {
        return chain.words().stream()
                .anyMatch(w -> w.length() > 1 && w.equals(w.toUpperCase(Locale.ROOT)) && !Spelling.isRomanNumeral(w));
    }

    /** Its last word is an adjective, a neuter or a plural: „Morze Czarne”, „Stany Zjednoczone”. */
    private static boolean isThing(Chain chain) {
        Set<Reading> last = new HashSet<>(chain.sentence().readings(chain.end() - 1));
        Set<Reading> first = new HashSet<>(chain.sentence().readings(chain.first()));
        boolean neuter = !first.isEmpty()
                && first.stream().allMatch(r -> r.tag().is(Gender.N) || r.tag().is(Number.PL));
        boolean plural = !Spelling.isRomanNumeral(chain.text(chain.length() - 1))
                && !last.isEmpty()
                && last.stream().allMatch(r -> r.tag().is(Number.PL));
        return neuter || plural;
    }

    /** Every nominative that the single word of the chain may be a form of. */
    static Set<String> nominatives(Chain chain) {
        Set<String> found = new HashSet<>();
        String form = chain.text(0);
        found.add(form);
        for (Reading reading : chain.sentence().readings(chain.first())) {
            if (reading.tag().isNoun() && reading.tag().is(Number.SG)) {
                found.add(reading.lemma());
            }
            if (reading.tag().isAdjective()
                    && reading.tag().is(Number.SG)
                    && reading.tag().gender() != null) {
                found.add(Spelling.capitalised(
                        Adjectives.nominative(reading.lemma(), reading.tag().gender())));
            }
        }
        for (Case c : Case.values()) {
            found.addAll(Endings.nominatives(form, c, Gender.M1));
            found.addAll(Endings.nominatives(form, c, Gender.F));
        }
        return found;
    }
}
