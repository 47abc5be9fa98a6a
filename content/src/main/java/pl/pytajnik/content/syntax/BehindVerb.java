package pl.pytajnik.content.syntax;

import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.text.WordList;

/**
 * Whether a noun phrase behind the verb is its subject. Where the verb hides its subject the phrase may be its object, and
 * in Polish the two often look the same, so there must be a reason: the verb takes no object („zatonął parowiec”), the form
 * is no other case („założyła Anna Kos”), or the object is there as well („zatwierdził sąd zwycięstwo”).
 */
final class BehindVerb {
    private static final Set<String> INTRANSITIVE = Set.copyOf(WordList.lines(BehindVerb.class, "intransitive.txt"));
    private static final Set<String> LIKE = Set.of("jako", "jak", "niż", "niczym", "to", "czyli", "tytułem");

    private final ParsedSentence sentence;
    private final Analysis words;
    private final int verb;
    private final int end;

    BehindVerb(ParsedSentence sentence, int verb, int end) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.verb = verb;
        this.end = end;
    }

    static boolean isIntransitive(String lemma) {
        return INTRANSITIVE.contains(lemma);
    }

    /** Where a subject may begin. */
    int from() {
        return words.isOneOf(verb + 1, Set.of("się", "też", "także", "również")) ? verb + 2 : verb + 1;
    }

    /** @param first the first phrase behind the verb that agrees with it */
    boolean isSubject(Subject first) {
        if (!isReached(first) || words.isOneOf(first.first() - 1, LIKE) || isTitle(first)) {
            return false;
        }
        boolean adjacent = first.first() == from();
        return isPerson(first) || adjacent && isIntransitive() || isKnown(first) && isSure(first);
    }

    /** Only prepositional phrases, adverbs and dates before it, no other noun: „zmarł w Sanoku Jan Nowak”. */
    private boolean isReached(Subject first) {
        boolean held = false;
        for (int i = from(); i < first.first(); i++) {
            boolean noun = words.isNominal(i)
                    || words.isUnknownWord(i)
                    || sentence.mentionAt(i).isPresent();
            if (words.isMark(i, ",") || words.tag(i).isInfinitive() || noun && !held && !sentence.isDated(i)) {
                return false;
            }
            held = words.tag(i).isPreposition() || held && !sentence.isDated(i);
        }
        return true;
    }

    /** „zagrała w filmie Danka”, „działała w Związku „Nadzieja””: the name belongs to the noun before it. */
    private boolean isTitle(Subject first) {
        int before = first.first() - 1;
        if (before <= verb || sentence.isDated(before)) {
            return false;
        }
        boolean quoted = words.isMark(before, "„\"«") || before >= from() && words.isMark(before + 1, "„\"«");
        boolean noun = words.isNominal(before) || sentence.mentionAt(before).isPresent();
        boolean common = noun && !words.isCapitalised(before);
        return quoted || words.isCapitalised(first.first()) && (common || noun && !isPerson(first));
    }

    private boolean isSure(Subject first) {
        boolean full = !Set.of("być", "zostać").contains(words.lemma(verb));
        return full && (isIntransitive() || isNominativeOnly(first) || hasObject(first.end()));
    }

    private boolean isIntransitive() {
        return INTRANSITIVE.contains(words.lemma(verb))
                || words.lower(verb + 1).equals("się")
                || words.lower(verb - 1).equals("się");
    }

    private boolean isKnown(Subject first) {
        return words.can(first.head(), t -> t.isNoun() && t.is(Case.NOM))
                || first.named()
                        .filter(m -> m.is(Case.NOM) && m.name().isSure())
                        .isPresent();
    }

    /** „Anna Kos”, „strażacy”: no form of the accusative, nor of the genitive. */
    private boolean isNominativeOnly(Subject first) {
        return words.can(first.head(), t -> t.isNoun() && t.is(Case.NOM))
                && !words.can(first.head(), t -> t.isNoun() && (t.is(Case.ACC) || t.is(Case.GEN) || t.is(Case.INST)));
    }

    /** A noun behind that no preposition holds, in the accusative, and that the verb does not agree with. */
    private boolean hasObject(int from) {
        int i = from;
        while (i < end && (words.tag(i).isAdverb() || words.can(i, t -> t.isAdjective() && t.is(Case.ACC)))) {
            i++;
        }
        int at = i;
        return at < end
                && at <= from + 3
                && words.tag(at).isNoun()
                && words.can(at, t -> t.isNoun() && t.is(Case.ACC))
                && words.readings(at).stream()
                        .map(r -> r.tag())
                        .filter(t -> t.isNoun() && t.is(Case.NOM))
                        .noneMatch(this::agrees);
    }

    private boolean agrees(Tag noun) {
        Tag tag = words.tag(verb);
        if (tag.number() != noun.number()) {
            return false;
        }
        return !tag.isPraet() || !tag.is(Number.SG) || kind(tag) == kind(noun);
    }

    private static int kind(Tag tag) {
        return tag.is(Gender.F) ? 1 : tag.is(Gender.N) ? 2 : 0;
    }

    private static boolean isPerson(Subject subject) {
        return subject.named().filter(m -> m.name().isPerson()).isPresent();
    }
}
