package pl.pytajnik.content.syntax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Names;

/**
 * What a reader of the title knows of the things of an article, and how narrowly its sentences tell of each: „Stocznia
 * Gdynia”, „ustawa o ochronie zwierząt”, and later „stocznia”, „ustawa”. Immutable.
 */
public final class Told {
    private static final int SHORTEST = 4;
    private static final int STEM = 5;

    private final Set<String> title;
    private final Map<String, List<Narrow>> narrow;
    private final boolean manyYears;
    private final boolean longAgo;
    private final boolean namedThing;

    private Told(Set<String> title, Map<String, List<Narrow>> narrow, Years years, boolean namedThing) {
        this.title = Set.copyOf(title);
        this.narrow = narrow;
        this.manyYears = years.many();
        this.longAgo = years.longAgo();
        this.namedThing = namedThing;
    }

    /**
     * A thing told more narrowly than by its noun.
     *
     * @param sentence where it is told
     * @param number whether one or many
     * @param complement what stands behind the noun, whatever its case; empty when only an adjective before it narrows it
     * @param narrowing what tells it from its like, in a form that can be compared
     */
    public record Narrow(int sentence, Number number, String complement, String narrowing) {}

    static Told of(
            List<Analysis> headline, List<ParsedSentence> sentences, Names names, @Nullable LocalDate published) {
        Set<String> title = new HashSet<>();
        headline.forEach(words -> IntStream.range(0, words.size())
                .filter(i -> words.isWord(i) && words.text(i).length() >= SHORTEST)
                .forEach(i -> words.readings(i).forEach(r -> title.add(beginning(r.lemma())))));
        Map<String, List<Narrow>> narrow = new LinkedHashMap<>();
        for (ParsedSentence sentence : sentences) {
            IntStream.range(0, sentence.words().size())
                    .forEach(i -> Narrowing.at(sentence, i)
                            .ifPresent(
                                    n -> narrow.computeIfAbsent(sentence.words().lemma(i), l -> new ArrayList<>())
                                            .add(n)));
            sentence.mentions().forEach(mention -> byName(sentence, mention, narrow));
        }
        Years years = new Years(ManyYears.are(sentences, published), ManyYears.areLongAgo(sentences));
        return new Told(title, narrow, years, namesThing(names));
    }

    private record Years(boolean many, boolean longAgo) {}

    /** „Centralna Magistrala Kolejowa” tells which „magistrala” is meant behind it. */
    private static void byName(ParsedSentence sentence, Mention mention, Map<String, List<Narrow>> narrow) {
        Analysis words = sentence.words();
        if (mention.name().isPerson() || mention.end() - mention.first() < 2) {
            return;
        }
        IntStream.range(mention.first(), mention.end())
                .filter(i -> words.tag(i).isNoun() && words.tag(i).number() == Number.SG)
                .filter(i -> Character.isLowerCase(words.lemma(i).codePointAt(0)))
                .findFirst()
                .ifPresent(i -> narrow.computeIfAbsent(words.lemma(i), l -> new ArrayList<>())
                        .add(new Narrow(
                                sentence.index(), Number.SG, "", mention.name().canonical())));
    }

    private static boolean namesThing(Names names) {
        return !names.inTitle().isEmpty()
                && names.inTitle().stream().noneMatch(m -> m.name().isPerson());
    }

    /** The title names a town, a line, a shipyard, and nobody: what the article tells of is a part of it. */
    public boolean isOfNamedThing() {
        return namedThing;
    }

    /** The title says a word of what narrows a thing. */
    public boolean isTitles(Narrow way) {
        return Stream.of(way.narrowing().split(" "))
                .anyMatch(word -> word.length() >= SHORTEST && title.contains(beginning(word)));
    }

    /** The title says it, or a word of its family: „kolejka” for „kolej”. */
    public boolean isInTitle(String lemma) {
        return title.contains(beginning(lemma));
    }

    /** It has a title with a word to know it by. */
    public boolean hasTitle() {
        return !title.isEmpty();
    }

    /** The article tells of many years, and so of many events: a life, the past of a town. */
    public boolean isOfManyYears() {
        return manyYears;
    }

    /** All the years it tells of are long over. */
    public boolean isLongAgo() {
        return longAgo;
    }

    private static String beginning(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.length(), STEM));
    }

    /** How the noun is told more narrowly up to this sentence, each way once, where it was told last; first told first. */
    public List<Narrow> narrowly(String lemma, int sentence) {
        Map<String, Narrow> ways = new LinkedHashMap<>();
        narrow.getOrDefault(lemma, List.of()).stream()
                .filter(n -> n.sentence() <= sentence)
                .forEach(n -> ways.put(n.narrowing(), n));
        return List.copyOf(ways.values());
    }
}
