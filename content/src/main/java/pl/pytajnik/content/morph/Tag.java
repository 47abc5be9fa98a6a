package pl.pytajnik.content.morph;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of speech and features of one reading, each with a single value.
 *
 * @param pos the NKJP class: {@code subst}, {@code adj}, {@code praet}, {@code prep} ...; for verbs the class of the form, not
 *     the word {@code verb}; {@code ign} when nothing is known
 * @param number null when the form has none
 * @param grammaticalCase of a preposition the case it governs; null when the form has none
 * @param gender null when the form has none
 * @param person null when the form has none
 * @param degree null when the form has none
 * @param aspect null for all but forms of verbs
 * @param raw the tag as the dictionary writes it, with one value for number, case and gender
 */
public record Tag(
        String pos,
        @Nullable Number number,
        @Nullable Case grammaticalCase,
        @Nullable Gender gender,
        @Nullable Person person,
        @Nullable Degree degree,
        @Nullable Aspect aspect,
        String raw) {
    /** The tag of a word nobody knows. */
    public static final Tag UNKNOWN = of("ign");

    private static final Set<String> FINITE = Set.of("fin", "praet", "bedzie", "winien", "pot");
    private static final Set<String> PRONOUNS = Set.of("ppron12", "ppron3", "siebie");
    private static final Set<String> PARTICLES = Set.of("qub", "part");

    public Tag {
        Objects.requireNonNull(pos, "pos");
        Objects.requireNonNull(raw, "raw");
    }

    /** Reads a tag that has one value for number, case and gender, such as {@code subst:sg:gen:m1}. */
    public static Tag of(String raw) {
        List<String> parts = Arrays.asList(raw.split(":"));
        String pos = parts.get(0).equals("verb") && parts.size() > 1 ? parts.get(1) : parts.get(0);
        return new Tag(
                pos,
                first(parts, Number::of),
                first(parts, Case::of),
                first(parts, Gender::of),
                first(parts, Person::of),
                first(parts, Degree::of),
                first(parts, Aspect::of),
                raw);
    }

    private static <T> @Nullable T first(List<String> parts, Function<String, @Nullable T> feature) {
        for (String part : parts) {
            T value = feature.apply(part);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    public boolean is(Number wanted) {
        return number == wanted;
    }

    public boolean is(Case wanted) {
        return grammaticalCase == wanted;
    }

    public boolean is(Gender wanted) {
        return gender == wanted;
    }

    public boolean is(Person wanted) {
        return person == wanted;
    }

    public boolean is(Degree wanted) {
        return degree == wanted;
    }

    /** A noun; not a gerund, not the depreciative plural. */
    public boolean isNoun() {
        return pos.equals("subst");
    }

    /** A verbal noun: <i>czytanie</i>. */
    public boolean isGerund() {
        return pos.equals("ger");
    }

    /** An adjective, also a pronoun or ordinal inflected like one; not a participle. */
    public boolean isAdjective() {
        return pos.equals("adj");
    }

    /** An adjectival participle, passive (<i>napisany</i>) or active (<i>piszący</i>). */
    public boolean isParticiple() {
        return isPassiveParticiple() || pos.equals("pact");
    }

    public boolean isPassiveParticiple() {
        return pos.equals("ppas");
    }

    /** A form that can be a clause's predicate by itself and has a person: <i>pisze, pisał, będzie, powinien, pisałby</i>. */
    public boolean isFinite() {
        return FINITE.contains(pos);
    }

    /** Past tense. */
    public boolean isPraet() {
        return pos.equals("praet");
    }

    /** Conditional written as one word: <i>pisałby</i>. */
    public boolean isConditional() {
        return pos.equals("pot");
    }

    public boolean isImperative() {
        return pos.equals("impt");
    }

    public boolean isInfinitive() {
        return pos.equals("inf");
    }

    /** The form in -no, -to: <i>zbudowano</i>. */
    public boolean isImpersonal() {
        return pos.equals("imps");
    }

    /** A numeral; ordinals are adjectives. */
    public boolean isNumeral() {
        return pos.equals("num");
    }

    /** A personal pronoun or <i>siebie</i>. */
    public boolean isPronoun() {
        return PRONOUNS.contains(pos);
    }

    public boolean isPreposition() {
        return pos.equals("prep");
    }

    /** A preposition that takes this case; a preposition with several cases has a reading for each. */
    public boolean governs(Case wanted) {
        return isPreposition() && is(wanted);
    }

    public boolean isAdverb() {
        return pos.equals("adv");
    }

    /** Coordinating (<i>i, lub</i>) or subordinating (<i>że, gdy</i>). */
    public boolean isConjunction() {
        return pos.equals("conj") || pos.equals("comp");
    }

    public boolean isParticle() {
        return PARTICLES.contains(pos);
    }

    public boolean isUnknown() {
        return pos.equals("ign");
    }

    @Override
    public String toString() {
        return raw;
    }
}
