package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.name.FirstNames;
import pl.pytajnik.content.name.Gazetteer;
import pl.pytajnik.content.name.Name;

/**
 * A name that is right, with the forms of its words.
 *
 * @param person true for a person's name, whose first names may be initials and may stand behind the surname
 * @param surname places of the words that are the surname; all words of what is no person
 */
record GoldName(List<NameWord> words, boolean person, Gender gender, Set<Integer> surname) {
    private static final int MOST_WORDS = 12;
    private static final Memo<Asked, Optional<GoldName>> READ = new Memo<>();

    private record Asked(String text, Optional<Gender> known) {}

    GoldName {
        words = List.copyOf(words);
        surname = Set.copyOf(surname);
    }

    /** Reads a name in the nominative; a surname alone takes the gender given, and is a person's then. Empty when it has no word. */
    static Optional<GoldName> of(String text, Optional<Gender> known) {
        return READ.of(new Asked(text, known), asked -> read(asked.text(), asked.known()));
    }

    private static Optional<GoldName> read(String text, Optional<Gender> known) {
        List<String> parts = NameWord.split(text);
        if (parts.isEmpty() || parts.size() > MOST_WORDS) {
            return Optional.empty();
        }
        boolean person = isPerson(parts) || known.isPresent();
        Gender gender = gender(parts, known);
        if (!person) {
            return Optional.of(new GoldName(ThingName.words(parts), false, gender, all(parts)));
        }
        Set<Integer> surname = surname(text, parts);
        List<NameWord> words = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            // „Kim Dzong Una”: where the family name stands first only the last word changes
            boolean fixed = i < parts.size() - 1 && parts.size() > 2 && surname.equals(Set.of(0));
            words.add(
                    fixed
                            ? NameWord.unchanged(parts.get(i))
                            : NameWord.of(parts.get(i), parts.size() > 1 && surname.contains(i), gender));
        }
        return Optional.of(new GoldName(words, person, gender, surname));
    }

    boolean isRegnal() {
        return words.get(words.size() - 1).sort() == NameWord.Sort.NUMERAL;
    }

    private static boolean isPerson(List<String> parts) {
        boolean named =
                parts.stream().allMatch(p -> Character.isUpperCase(p.codePointAt(0)) || NameWord.PARTICLES.contains(p));
        boolean acronym = parts.size() == 1 && parts.get(0).matches("\\p{Lu}{2,}");
        if (!named || acronym || isInstitution(parts)) {
            return false;
        }
        String first = parts.get(0);
        return FirstNames.gender(first).isPresent()
                || first.matches("\\p{Lu}\\.?") && parts.size() > 1
                || parts.get(parts.size() - 1).matches(".*(?:[sc]k|dzk)[ia]") && !isCommon(first)
                || named(first, Gender.M1)
                || parts.stream().noneMatch(GoldName::isKnown);
    }

    /** „Polski Związek Narciarski”, whose first word is a surname too; not „Anna Rada”. */
    private static boolean isInstitution(List<String> parts) {
        return FirstNames.gender(parts.get(0)).isEmpty()
                && parts.size() > 1
                && parts.stream().anyMatch(p -> Gazetteer.isInstitution(p.toLowerCase(Locale.ROOT)));
    }

    private static boolean named(String word, Gender gender) {
        return Lexicon.polish().readings(word).stream()
                .anyMatch(
                        r -> r.tag().isNoun() && r.tag().is(Case.NOM) && r.tag().is(gender));
    }

    private static boolean isCommon(String word) {
        return Lexicon.polish().knows(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isKnown(String word) {
        return Lexicon.polish().knows(word) || isCommon(word);
    }

    private static Gender gender(List<String> parts, Optional<Gender> known) {
        String last = parts.get(parts.size() - 1);
        Optional<Gender> first =
                parts.stream().flatMap(p -> FirstNames.gender(p).stream()).findFirst();
        if (first.isPresent() && parts.size() > 1) {
            return first.get();
        }
        if (known.isPresent()) {
            return known.get();
        }
        if (last.matches(".*(?:[sc]k|dzk)a") || first.filter(g -> g == Gender.F).isPresent()) {
            return Gender.F;
        }
        boolean woman = !named(parts.get(0), Gender.M1) && named(parts.get(0), Gender.F);
        return woman && parts.size() > 1 ? Gender.F : Gender.M1;
    }

    /** The last word and those tied to it by a hyphen; the first one of „Kim Dzong Un”. */
    private static Set<Integer> surname(String text, List<String> parts) {
        Name name = new Name(String.join(" ", text.strip().split("\\s+")), Name.Type.PERSON, Gender.M1, 1);
        List<String> wanted = NameWord.split(name.surname());
        int at = name.surname().equals(name.last()) ? parts.size() - wanted.size() : 0;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            places.add(at + i);
        }
        return Set.copyOf(places);
    }

    private static Set<Integer> all(List<String> parts) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            places.add(i);
        }
        return Set.copyOf(places);
    }
}
