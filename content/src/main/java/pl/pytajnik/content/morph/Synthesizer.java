package pl.pytajnik.content.morph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.EncoderType;

/**
 * Inflects a lemma of the dictionary. It has nouns, gerunds, adjectives, adjectival participles, numerals, pronouns, and the
 * infinitive, impersonal, present or future and past forms of verbs, none of them negated. Loaded once, safe for threads.
 *
 * <p>Where the language allows several forms (<i>profesorowie, profesorzy</i>) the methods that give one always give the same.
 */
public final class Synthesizer {
    private static final byte TAG_END = ';';

    private final FSA automaton;
    private final FSATraversal traversal;

    private final Comparator<String> usualFirst;

    private Synthesizer(FSA automaton, Set<String> preferred) {
        this.automaton = automaton;
        this.traversal = new FSATraversal(automaton);
        this.usualFirst = Comparator.comparing(form -> !preferred.contains(form));
    }

    public static Synthesizer polish() {
        return Holder.POLISH;
    }

    /**
     * The lemma's forms that have a wanted tag, each once, always in the same order: usual ones before rare ones where we
     * know which they are.
     *
     * @return empty when the lemma is unknown or has no such form; never fails, whatever the text
     */
    public List<String> forms(String lemma, Predicate<Tag> wanted) {
        Set<String> forms = new LinkedHashSet<>();
        for (ByteBuffer entry : entries(lemma)) {
            addForm(lemma, bytes(entry), wanted, forms);
        }
        return forms.stream().sorted(usualFirst).toList();
    }

    /** The noun's form; the gender says which lemma of several is meant: <i>minister</i> is M1 and an indeclinable F. */
    public Optional<String> noun(String lemma, Number number, Case wanted, Gender gender) {
        return first(lemma, tag -> tag.isNoun() && agrees(tag, number, wanted, gender));
    }

    /** The form of the adjective in the positive degree; the lemma is its masculine nominative. */
    public Optional<String> adjective(String lemma, Number number, Case wanted, Gender gender) {
        return first(lemma, tag -> tag.isAdjective() && tag.is(Degree.POSITIVE) && agrees(tag, number, wanted, gender));
    }

    /** The third person of the past tense: <i>podpisał, podpisała</i>. */
    public Optional<String> past(String verbLemma, Number number, Gender gender) {
        return first(verbLemma, tag -> tag.isPraet() && tag.is(Person.THIRD) && tag.is(number) && tag.is(gender));
    }

    /** The passive participle: <i>podpisany, podpisanego</i>. */
    public Optional<String> participle(String verbLemma, Number number, Case wanted, Gender gender) {
        return first(verbLemma, tag -> tag.isPassiveParticiple() && agrees(tag, number, wanted, gender));
    }

    /** The impersonal past: <i>podpisano</i>. */
    public Optional<String> impersonal(String verbLemma) {
        return first(verbLemma, Tag::isImpersonal);
    }

    private Optional<String> first(String lemma, Predicate<Tag> wanted) {
        return forms(lemma, wanted).stream().findFirst();
    }

    private static boolean agrees(Tag tag, Number number, Case wanted, Gender gender) {
        return tag.is(number) && tag.is(wanted) && tag.is(gender);
    }

    private Iterable<ByteBuffer> entries(String lemma) {
        if (lemma.indexOf('|') >= 0) {
            return List.of();
        }
        MatchResult match = traversal.match((lemma + "|").getBytes(StandardCharsets.UTF_8));
        return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX ? automaton.getSequences(match.node) : List.of();
    }

    private static void addForm(String lemma, byte[] entry, Predicate<Tag> wanted, Set<String> forms) {
        int end = tagEnd(entry);
        String tag = new String(entry, 0, end, StandardCharsets.UTF_8);
        if (Tags.expand(tag).stream().anyMatch(wanted)) {
            forms.add(decode(lemma, Arrays.copyOfRange(entry, end + 1, entry.length)));
        }
    }

    private static int tagEnd(byte[] entry) {
        int end = 0;
        while (entry[end] != TAG_END) {
            end++;
        }
        return end;
    }

    /** The decoder ignores the offset of a buffer: the difference must be an array of its own. */
    private static String decode(String lemma, byte[] difference) {
        ByteBuffer source = ByteBuffer.wrap(lemma.getBytes(StandardCharsets.UTF_8));
        ByteBuffer form = EncoderType.PREFIX.get().decode(null, source, ByteBuffer.wrap(difference));
        return new String(bytes(form), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static Synthesizer load() {
        try (InputStream automaton = resource("pl-synthesis.dict");
                InputStream preferred = resource("preferred-forms.txt")) {
            return new Synthesizer(FSA.read(automaton), words(preferred));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Synthesizer.class.getResourceAsStream(name), name);
    }

    private static Set<String> words(InputStream stream) throws IOException {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
    }

    private static final class Holder {
        static final Synthesizer POLISH = load();
    }
}
