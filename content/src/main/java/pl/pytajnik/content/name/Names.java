package pl.pytajnik.content.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;

/**
 * The names of one document: who is mentioned where. A name is one for the whole document, whatever case, length or
 * spelling it has in a sentence. Immutable.
 */
public final class Names {
    private final List<Mention> titled;
    private final List<List<Mention>> mentions;
    private final Map<Name, Integer> counts = new LinkedHashMap<>();

    private Names(List<List<Mention>> titled, List<List<Mention>> mentions) {
        this.titled = titled.stream().flatMap(List::stream).toList();
        this.mentions = mentions;
        mentions.forEach(all -> all.forEach(m -> counts.merge(m.name(), 1, Integer::sum)));
    }

    /** Finds and joins the names of the sentences. */
    public static Names of(List<Analysis> sentences, Lexicon lexicon) {
        return of(List.of(), sentences, lexicon);
    }

    /** The same for a text with a title: its names are the text's too, but it is no sentence of the text. */
    public static Names of(List<Analysis> title, List<Analysis> sentences, Lexicon lexicon) {
        List<Analysis> all = new ArrayList<>(title);
        all.addAll(sentences);
        ChainFinder finder = new ChainFinder(lexicon, all);
        List<List<Chain>> chains = new ArrayList<>();
        all.forEach(sentence -> chains.add(finder.chains(sentence)));
        Set<String> forms = new HashSet<>();
        chains.forEach(some -> some.forEach(chain -> forms.addAll(chain.words())));
        List<List<Mention>> mentions = new Builder(chains, new Normalizer(lexicon, forms)).build();
        List<List<Mention>> titled = mentions.subList(0, title.size());
        List<List<Mention>> own = mentions.subList(title.size(), all.size());
        Set<Name> inTitle = new HashSet<>();
        titled.forEach(some -> some.forEach(m -> inTitle.add(m.name())));
        return new Names(titled, new Descriptions(sentences, own, inTitle).resolved());
    }

    /** Mentions in the sentence with that number, in order. */
    public List<Mention> in(int sentence) {
        return mentions.get(sentence);
    }

    /** Mentions in the title, in order. */
    public List<Mention> inTitle() {
        return titled;
    }

    /** Every name of this type, in the order of the text. */
    public List<Name> ofType(Name.Type type) {
        return counts.keySet().stream().filter(name -> name.type() == type).toList();
    }

    /** How often the document mentions it. */
    public int count(Name name) {
        return counts.getOrDefault(name, 0);
    }

    /** First reads the full names, then finds whose the short ones are. */
    private static final class Builder {
        private static final double SURE = 2;
        private static final double CLEAR = 0.5;
        private static final int CLEARLY_MORE = 3;

        private final List<List<Chain>> chains;
        private final Normalizer normalizer;
        private final Map<Chain, Decoded> decoded = new HashMap<>();
        private final FullNames persons = new FullNames();
        private final Set<String> attested = new HashSet<>();
        private final Map<String, Decoded> firstOf = new HashMap<>();
        private final Map<String, Name> names = new HashMap<>();
        private final Map<String, Integer> met = new HashMap<>();

        Builder(List<List<Chain>> chains, Normalizer normalizer) {
            this.chains = chains;
            this.normalizer = normalizer;
        }

        List<List<Mention>> build() {
            List<Chain> full = chains.stream()
                    .flatMap(all -> all.stream().filter(PersonChains::isFullName))
                    .toList();
            full.forEach(this::readPerson);
            full.forEach(chain ->
                    firstOf.putIfAbsent(persons.canonical(decoded.get(chain).nominative()), decoded.get(chain)));
            List<List<Mention>> mentions = new ArrayList<>();
            for (List<Chain> all : chains) {
                mentions.add(all.stream().map(this::mention).toList());
            }
            return ShortNames.expanded(settled(mentions));
        }

        /** Things get the names that the whole document settles. */
        private List<List<Mention>> settled(List<List<Mention>> mentions) {
            ThingNames things = new ThingNames(mentions.stream()
                    .flatMap(List::stream)
                    .filter(m -> !m.name().isPerson())
                    .toList());
            List<List<Mention>> settled = new ArrayList<>();
            LonePersons lone = new LonePersons();
            for (int i = 0; i < mentions.size(); i++) {
                List<Mention> sentence = new ArrayList<>();
                for (int j = 0; j < mentions.get(i).size(); j++) {
                    Chain chain = chains.get(i).get(j);
                    Mention mention = things.settled(mentions.get(i).get(j), chain);
                    lone.look(mention, chain);
                    sentence.add(mention);
                }
                settled.add(sentence);
            }
            return settled.stream().map(lone::known).toList();
        }

        private void readPerson(Chain chain) {
            Decoded name = normalizer.decode(chain, Normalizer.Context.of(chain.sentence(), chain.first()));
            decoded.put(chain, name);
            persons.add(name.nominative(), PersonChains.isNamesake(chain) ? 0 : 1);
            if (name.grammaticalCase() == Case.NOM && name.margin() >= CLEAR) {
                attested.add(chain.text());
            }
        }

        private Mention mention(Chain chain) {
            Decoded full = decoded.get(chain);
            if (full != null) {
                meet(persons.canonical(full.nominative()), PersonChains.isNamesake(chain) ? 0 : 1);
                return new Mention(chain.first(), chain.end(), person(full), full.grammaticalCase());
            }
            Optional<String> alias = whose(chain);
            if (alias.isPresent()) {
                meet(alias.get(), 1);
                return aliasMention(chain, alias.get());
            }
            return Things.mention(chain);
        }

        private void meet(String canonical, int times) {
            met.merge(canonical, times, Integer::sum);
        }

        private Name person(Decoded full) {
            String canonical = persons.canonical(full.nominative());
            return names.computeIfAbsent(
                    canonical, c -> new Name(c, Name.Type.PERSON, full.gender(), certainty(full, c)));
        }

        private double certainty(Decoded full, String canonical) {
            return attested.contains(canonical) ? 1 : full.margin() >= SURE ? 0.9 : 0.6;
        }

        /** The person whose surname (or, for one who is named so, first word) this single word is. */
        private Optional<String> whose(Chain chain) {
            if (chain.length() != 1) {
                return Optional.empty();
            }
            return mostNamed(persons.calledBy(PersonChains.nominatives(chain)));
        }

        /** Who was met up to here and clearly most often; who nobody met yet, by the whole document. */
        private Optional<String> mostNamed(List<String> found) {
            Map<String, Integer> merged = new LinkedHashMap<>();
            found.forEach(p -> merged.putIfAbsent(persons.canonical(p), met.getOrDefault(persons.canonical(p), 0)));
            merged.values().removeIf(times -> times == 0);
            if (merged.isEmpty()) {
                found.forEach(p -> merged.merge(persons.canonical(p), persons.uses(p), Integer::sum));
            }
            List<Map.Entry<String, Integer>> ranked = merged.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .toList();
            boolean clear = ranked.size() == 1
                    || ranked.size() > 1
                            && ranked.get(0).getValue()
                                    >= CLEARLY_MORE * ranked.get(1).getValue();
            return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
        }

        private Mention aliasMention(Chain chain, String canonical) {
            Name name = person(Objects.requireNonNull(firstOf.get(canonical)));
            boolean asNamed = List.of(canonical.split(" ")).contains(chain.text())
                    || Spelling.surnames(canonical).contains(chain.text());
            Case c = asNamed ? Case.NOM : oblique(chain, name.gender());
            return new Mention(chain.first(), chain.end(), name, c);
        }

        private Case oblique(Chain chain, Gender gender) {
            Decoded read = normalizer.decode(chain, Normalizer.Context.of(chain.sentence(), chain.first()));
            return read.gender() == gender && read.grammaticalCase() != Case.NOM ? read.grammaticalCase() : Case.GEN;
        }
    }
}
