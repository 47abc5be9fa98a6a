package pl.pytajnik.content.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Tag;

/** Names of what is no person: countries, institutions, everything else. */
final class Things {
    private Things() {}

    static Mention mention(Chain chain) {
        Reading head = head(chain);
        Gender gender = head.tag().gender() == null ? Gender.M3 : head.tag().gender();
        Optional<String> country = country(chain);
        Name name = country.map(c -> new Name(c, Name.Type.COUNTRY, gender, 1))
                .orElseGet(() ->
                        new Name(chain.text(), type(chain), gender, head.tag().is(Case.NOM) ? 1 : 0.5));
        return new Mention(chain.first(), chain.end(), name, caseOf(head.tag(), chain));
    }

    /** An acronym stands in any case; else the case of the head. */
    private static @Nullable Case caseOf(Tag head, Chain chain) {
        if (chain.sentence().readings(chain.first()).isEmpty()
                && chain.sentence().tag(chain.first() - 1).isPreposition()) {
            return chain.sentence().tag(chain.first() - 1).grammaticalCase();
        }
        Set<Case> byNoun = chain.length() == 1 ? casesAsNoun(chain) : Set.of();
        if (byNoun.size() == 1) {
            return byNoun.iterator().next();
        }
        return head.isUnknown() && chain.length() == 1 ? null : head.grammaticalCase();
    }

    /** „Polski” can be an adjective, but as a name it is the genitive of „Polska”. */
    private static Set<Case> casesAsNoun(Chain chain) {
        Set<Case> cases = EnumSet.noneOf(Case.class);
        for (Reading reading : chain.sentence().readings(chain.first())) {
            Case c = reading.tag().grammaticalCase();
            if (reading.tag().isNoun()
                    && reading.tag().is(Number.SG)
                    && c != null
                    && Character.isUpperCase(reading.lemma().codePointAt(0))) {
                cases.add(c);
            }
        }
        return cases;
    }

    private static Reading head(Chain chain) {
        Analysis sentence = chain.sentence();
        for (int i = chain.first(); i < chain.end(); i++) {
            if (sentence.tag(i).isNoun()) {
                return known(sentence, i);
            }
        }
        return sentence.best(chain.first());
    }

    /** What the dictionary says of a noun it knows is worth more than a guess at it. */
    private static Reading known(Analysis sentence, int i) {
        Reading best = sentence.best(i);
        List<Reading> nouns =
                sentence.readings(i).stream().filter(r -> r.tag().isNoun()).toList();
        return nouns.isEmpty()
                        || nouns.contains(best)
                        || nouns.stream().anyMatch(r -> r.tag().is(Case.NOM))
                ? best
                : nouns.get(0);
    }

    private static Name.Type type(Chain chain) {
        for (int i = chain.first(); i < Math.min(chain.end(), chain.first() + 3); i++) {
            List<Reading> readings = chain.sentence().readings(i);
            if (readings.stream().anyMatch(r -> Gazetteer.isInstitution(r.lemma()))) {
                return Name.Type.INSTITUTION;
            }
            if (readings.stream().noneMatch(r -> r.tag().isAdjective())) {
                break;
            }
        }
        return Name.Type.OTHER;
    }

    static boolean isCountry(Chain chain) {
        return country(chain).isPresent();
    }

    private static Optional<String> country(Chain chain) {
        if (chain.length() == 1) {
            return chain.sentence().readings(chain.first()).stream()
                    .map(Reading::lemma)
                    .filter(Gazetteer::isCountry)
                    .findFirst();
        }
        if (chain.length() != 2) {
            return Optional.empty();
        }
        return Gazetteer.countries().stream().filter(c -> isForm(chain, c)).findFirst();
    }

    /** „Korei Północnej” of „Korea Północna”: the noun's lemma and an adjective with the same stem. */
    private static boolean isForm(Chain chain, String country) {
        String[] words = country.split(" ");
        return words.length == 2 && isForm(chain, 0, words[0]) && isForm(chain, 1, words[1]);
    }

    private static boolean isForm(Chain chain, int i, String word) {
        return chain.sentence().readings(chain.first() + i).stream()
                .anyMatch(r -> r.lemma().equals(word)
                        || r.tag().isAdjective() && stem(r.lemma()).equalsIgnoreCase(stem(word))
                        || r.tag().isParticiple() && chain.text(i).startsWith(stem(word)));
    }

    private static String stem(String word) {
        return word.substring(0, word.length() - 1);
    }
}
