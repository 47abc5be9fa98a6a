package pl.pytajnik.content.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;

/**
 * The names of a document's things, the same in every case: „Velmaru” is „Velmar” where the text has that in the
 * nominative, „Gdyni” is „Gdynia” by the dictionary. Immutable once made.
 */
final class ThingNames {
    private static final double BY_DICTIONARY = 0.95;

    private final Map<String, Name> nominatives = new LinkedHashMap<>();
    private final Map<String, List<String>> byStart = new HashMap<>();

    /** @param mentions every mention of a thing, as its own words read it */
    ThingNames(List<Mention> mentions) {
        for (Mention mention : mentions) {
            boolean nominative = mention.is(Case.NOM) && mention.name().isSure();
            if (nominative && nominatives.putIfAbsent(mention.name().canonical(), mention.name()) == null) {
                byStart.computeIfAbsent(start(mention.name().canonical()), s -> new ArrayList<>())
                        .add(mention.name().canonical());
            }
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(2, text.length()));
    }

    /** The mention with the name that the whole document settles. */
    Mention settled(Mention mention, Chain chain) {
        if (mention.name().type() == Name.Type.COUNTRY || mention.name().isPerson()) {
            return mention;
        }
        if (isMistaken(mention, chain)) {
            return attested(chain).map(name -> with(mention, name, Case.GEN)).orElse(mention);
        }
        Name known = nominatives.get(mention.name().canonical());
        if (known != null) {
            return with(mention, known, mention.grammaticalCase());
        }
        return attested(chain)
                .or(() -> byDictionary(chain, mention.name()))
                .map(name -> with(mention, name, mention.grammaticalCase()))
                .orElse(mention);
    }

    /** A word nobody knows was taken for a nominative, but the text has the nominative it is a form of. */
    private boolean isMistaken(Mention mention, Chain chain) {
        return mention.is(Case.NOM)
                && chain.length() == 1
                && chain.sentence().readings(chain.first()).isEmpty()
                && attested(chain).filter(name -> !name.equals(mention.name())).isPresent();
    }

    private static Mention with(Mention mention, Name name, @Nullable Case c) {
        return new Mention(mention.first(), mention.end(), name, c, mention.back());
    }

    /** The one name in the nominative whose words this chain's words are forms of. */
    private Optional<Name> attested(Chain chain) {
        List<String> near = byStart.getOrDefault(start(chain.text()), List.of());
        if (near.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> forms = forms(chain);
        List<String> found = near.stream()
                .filter(name -> !name.equals(chain.text()) && isForm(forms, name.split(" ")))
                .toList();
        return found.size() == 1 ? Optional.ofNullable(nominatives.get(found.get(0))) : Optional.empty();
    }

    /** For each word of the chain what may be its nominative. */
    private static List<List<String>> forms(Chain chain) {
        return IntStream.range(chain.first(), chain.end())
                .mapToObj(i -> List.copyOf(PersonChains.nominatives(new Chain(chain.sentence(), i, i + 1))))
                .toList();
    }

    private static boolean isForm(List<List<String>> forms, String[] words) {
        return words.length == forms.size()
                && IntStream.range(0, words.length).allMatch(i -> forms.get(i).contains(words[i]));
    }

    /** A single word that the dictionary knows as a name and no other noun. */
    private static Optional<Name> byDictionary(Chain chain, Name read) {
        if (chain.length() != 1) {
            return Optional.empty();
        }
        List<Reading> names = chain.sentence().readings(chain.first()).stream()
                .filter(r ->
                        r.tag().isNoun() && r.tag().is(Number.SG) && r.tag().gender() != null)
                .toList();
        Set<String> lemmas = Set.copyOf(names.stream().map(Reading::lemma).toList());
        boolean one =
                lemmas.size() == 1 && Character.isUpperCase(names.get(0).lemma().codePointAt(0));
        Gender gender = one ? names.get(0).tag().gender() : null;
        return gender == null
                ? Optional.empty()
                : Optional.of(new Name(names.get(0).lemma(), read.type(), gender, BY_DICTIONARY));
    }
}
