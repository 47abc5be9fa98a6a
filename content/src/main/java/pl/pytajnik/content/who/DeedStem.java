package pl.pytajnik.content.who;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Trimming;

/** What somebody did, without the doer: adverbials, the verb, an object that stood before it, the rest in its order. */
final class DeedStem {
    private static final Set<String> AGREEING = Set.of("jako", "sam", "sama", "pierwsza", "pierwszy", "jedyna");

    private DeedStem() {}

    /** The words behind the question word; empty when the order of the clause is not plain. */
    static Optional<String> of(Clause clause, Phrases.Span who, Predicate predicate) {
        int end = end(clause, who);
        boolean odd = who.first() > clause.verb() && who.first() < predicate.end();
        if (odd || keepsGender(clause, who, end) || hasSecondNominative(clause, who, end)) {
            return Optional.empty();
        }
        return Phrases.before(clause, who)
                .filter(front -> !hasSubjectOfReflexive(clause, who, front, predicate))
                .map(front -> {
                    Rest rest = new Rest(clause, i -> who.has(i) || Phrases.isLoose(clause.words(), i));
                    Wording deed = deed(clause, predicate);
                    int from = predicate.end()
                            + (clause.words().lower(predicate.end()).equals("się") ? 1 : 0);
                    Map<Boolean, List<Phrases.Span>> led = front.adverbials().stream()
                            .collect(Collectors.partitioningBy(span -> isComplement(clause, span)));
                    Wording behind = new Wording();
                    rest.add(behind, front.object().first(), front.object().end());
                    led.getOrDefault(true, List.of()).forEach(span -> rest.add(behind, span.first(), span.end()));
                    rest.add(behind, from, end);
                    Wording adverbials = new Wording();
                    led.getOrDefault(false, List.of()).forEach(span -> rest.add(adverbials, span.first(), span.end()));
                    return behind.isEmpty() ? joined(deed, adverbials) : joined(adverbials, deed, behind);
                });
    }

    private static Wording deed(Clause clause, Predicate predicate) {
        Wording deed = new Wording().say(predicate.words());
        return clause.words().lower(predicate.end()).equals("się") ? deed.say("się") : deed;
    }

    /** The parts in this order; the verb never comes last behind other parts. */
    private static String joined(Wording... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .map(Wording::phrase)
                .collect(Collectors.joining(" "));
    }

    /** „do dziennikarzy”, „na stopień”: what the verb takes stands behind it. */
    private static boolean isComplement(Clause clause, Phrases.Span span) {
        int first = span.first();
        boolean leads = clause.words().lower(first).equals("do")
                || clause.words().lower(first).equals("na")
                        && clause.words().tag(first).is(Case.ACC);
        return leads && !clause.sentence().isDated(first) && !clause.sentence().isDated(first + 1);
    }

    /** Where the deed ends: an aside behind the doer tells about the doer. */
    private static int end(Clause clause, Phrases.Span who) {
        int end = Trimming.end(clause.words(), clause.verb(), clause.end());
        boolean aside = who.first() > clause.verb() && clause.words().isMark(who.end(), ",");
        return aside ? Math.min(end, who.end()) : end;
    }

    /** „jako pierwsza kobieta”, „sama”: agrees with the doer, not with <i>kto</i>. */
    private static boolean keepsGender(Clause clause, Phrases.Span who, int end) {
        return IntStream.range(clause.start(), end)
                .filter(i -> !who.has(i))
                .anyMatch(i -> clause.words().isOneOf(i, AGREEING)
                        && (clause.words().tag(i).is(Case.NOM)
                                || clause.words().tag(i + 1).is(Case.NOM)));
    }

    /** „natknął się orszak”, „orszak natknął się”: a verb that takes no object has its subject there. */
    private static boolean hasSubjectOfReflexive(
            Clause clause, Phrases.Span who, Phrases.Front front, Predicate predicate) {
        Analysis words = clause.words();
        boolean behind = words.lower(predicate.end()).equals("się");
        if (!behind && !words.lower(clause.verb() - 1).equals("się")) {
            return false;
        }
        return !front.object().isEmpty()
                        && isSubject(clause, who, front.object().first())
                || isSubject(clause, who, behind ? predicate.end() + 1 : predicate.end());
    }

    private static boolean isSubject(Clause clause, Phrases.Span who, int from) {
        Analysis words = clause.words();
        int noun = from;
        while (noun < clause.end() && words.tag(noun).isAdjective()) {
            noun++;
        }
        Tag verb = clause.verbTag();
        return noun < clause.end()
                && !who.has(noun)
                && clause.sentence().mentionAt(noun).isEmpty()
                && words.can(noun, t -> t.isNoun() && t.is(Case.NOM) && t.is(Number.SG) && agrees(verb, t))
                && !words.can(noun, t -> t.isNoun() && t.is(Case.GEN) && t.is(Number.SG));
    }

    private static boolean agrees(Tag verb, Tag noun) {
        return !verb.isPraet()
                || noun.gender() == null
                || verb.is(noun.gender())
                || isMasculine(verb) && isMasculine(noun);
    }

    private static boolean isMasculine(Tag tag) {
        return tag.is(Gender.M1) || tag.is(Gender.M2) || tag.is(Gender.M3);
    }

    /** „grafik, jeden z najwybitniejszych”: what the doer is, or a subject that was not seen. */
    private static boolean hasSecondNominative(Clause clause, Phrases.Span who, int end) {
        return IntStream.range(clause.verb() + 1, end)
                .filter(i -> !who.has(i) && clause.sentence().mentionAt(i).isEmpty())
                .anyMatch(i -> clause.words().tag(i).isNoun()
                        && clause.words().tag(i).is(Case.NOM)
                        && !clause.words().can(i, t -> t.is(Case.ACC)));
    }
}
