package pl.pytajnik.content.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Linking;
import pl.pytajnik.content.syntax.NounPhrases;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * Cuts what stands before a verb into phrases, so that an object that comes first can move behind the verb: „W 1920 roku
 * | teatr | założyła …”.
 */
final class Phrases {
    private static final Set<String> LOOSE =
            Set.of("później", "już", "wówczas", "wtedy", "właśnie", "początkowo", "najpierw");

    private static final Set<String> GENITIVE =
            Set.of("dokonać", "udzielić", "użyć", "bronić", "dostarczyć", "dopuścić");

    private final Clause clause;
    private final ParsedSentence sentence;
    private final Analysis words;

    private Phrases(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.words = clause.words();
    }

    /** Tokens from {@code first} up to, not with, {@code end}. */
    record Span(int first, int end) {
        static final Span NONE = new Span(0, 0);

        boolean has(int token) {
            return token >= first && token < end;
        }

        boolean isEmpty() {
            return first >= end;
        }
    }

    /**
     * What stands before the verb.
     *
     * @param adverbials phrases with prepositions, dates and adverbs, in their order
     * @param object a noun phrase without a preposition; empty when there is none
     */
    record Front(List<Span> adverbials, Span object) {}

    /** The phrases before the verb but for what is taken out; empty when they cannot be told apart. */
    static Optional<Front> before(Clause clause, Span out) {
        return new Phrases(clause).front(out);
    }

    private Optional<Front> front(Span out) {
        List<Span> adverbials = new ArrayList<>();
        Span object = Span.NONE;
        int i = clause.start();
        while (i < clause.verb()) {
            if (out.has(i)) {
                i = words.isMark(out.end(), ",") ? out.end() + 1 : out.end();
            } else if (Linking.isDroppable(words, i) || isLoose(words, i) || clause.isAside(i)) {
                i++;
            } else if (words.lower(i + 2).equals("później") && isAttribute(i)) {
                i += 3;
            } else if (isAdverbial(i)) {
                int end = adverbialEnd(i);
                if (!object.isEmpty()
                        && i == object.end()
                        && !sentence.isDated(i)
                        && words.tag(i).isPreposition()
                        && !sentence.isDated(i + 1)) {
                    object = new Span(object.first(), end);
                } else {
                    adverbials.add(new Span(i, end));
                }
                i = end;
            } else if (words.tag(i).pos().equals("pact")) {
                return Optional.empty();
            } else if (object.isEmpty() && isNominal(i)) {
                object = new Span(i, nounEnd(i));
                i = object.end();
            } else {
                return Optional.empty();
            }
        }
        boolean whole = i == clause.verb() && (object.isEmpty() || canBeObject(object));
        return whole ? Optional.of(new Front(adverbials, object)) : Optional.empty();
    }

    /** „Pierwszego kwietnia”: a genitive is an object of few verbs; a nominative of a person is a subject. */
    private boolean canBeObject(Span object) {
        boolean genitive = GENITIVE.contains(words.lemma(clause.verb()));
        return IntStream.range(object.first(), object.end())
                .filter(i -> words.isNominal(i) || sentence.mentionAt(i).isPresent())
                .limit(1)
                .allMatch(i -> words.can(i, t -> t.is(Case.ACC))
                        || words.tag(i).is(Case.GEN) && genitive
                        || words.tag(i).is(Case.DAT)
                        || words.tag(i).is(Case.INST)
                        || words.readings(i).isEmpty());
    }

    /** Adverbs that tie a deed to the one before and say nothing else. */
    static boolean isLoose(Analysis words, int i) {
        return words.isOneOf(i, LOOSE);
    }

    private boolean isAdverbial(int i) {
        return words.tag(i).isPreposition()
                || sentence.isDated(i)
                || words.tag(i).isAdverb()
                || words.tag(i).isParticle()
                || words.lower(i).equals("się");
    }

    private int adverbialEnd(int i) {
        if (words.tag(i).isPreposition()) {
            return sentence.isDated(i + 1) ? dateEnd(i + 1) : withApposed(i, nounEnd(i + 1));
        }
        return sentence.isDated(i) ? dateEnd(i) : i + 1;
    }

    /** „z głównym technologiem | Janem Kosem”: the name that stands in the case of the preposition belongs to it. */
    private int withApposed(int preposition, int end) {
        Case governed = words.tag(preposition).grammaticalCase();
        return sentence.mentionAt(end)
                .filter(m -> m.first() == end && governed != null && m.is(governed) && m.end() <= clause.verb())
                .map(Mention::end)
                .orElse(end);
    }

    private int dateEnd(int i) {
        int end = i;
        while (end < clause.verb() && sentence.isDated(end)) {
            end++;
        }
        return end;
    }

    private boolean isNominal(int i) {
        return words.isNominal(i) || sentence.mentionAt(i).isPresent() || isAttribute(i) || words.isMark(i, "„\"«");
    }

    private boolean isAttribute(int i) {
        return words.tag(i).isAdjective()
                || words.tag(i).isParticiple()
                || words.tag(i).isNumeral()
                || words.tokens().get(i).isNumber();
    }

    /** One past the noun phrase that begins here, with what is coordinated to it; beyond the verb when it has no noun. */
    private int nounEnd(int from) {
        int head = from;
        while (head < clause.verb()
                && isAttribute(head)
                && sentence.mentionAt(head).isEmpty()) {
            head++;
        }
        if (head >= clause.verb() || !isNominal(head)) {
            return clause.verb() + 1;
        }
        int end = NounPhrases.rightEdge(sentence, head, clause.verb());
        boolean joined = words.isOneOf(end, Set.of("i", "oraz")) && end + 1 < clause.verb();
        boolean counted = words.tag(end).isNumeral() && words.tag(end).is(Case.GEN) && end < clause.verb();
        return joined || counted ? nounEnd(joined ? end + 1 : end) : end;
    }

    /** The subject with what only says more about it: „rezerwowy | Jan Kos | z Sanoka”. */
    static Span withOrigin(Clause clause, Span who) {
        int first = who.first();
        while (first - 1 > clause.verb() && isOwnAdjective(clause.words(), first - 1)) {
            first--;
        }
        return new Span(first, originEnd(clause, who.end()));
    }

    private static boolean isOwnAdjective(Analysis words, int i) {
        return words.tag(i).isAdjective() && words.tag(i).is(Case.NOM);
    }

    private static int originEnd(Clause clause, int end) {
        ParsedSentence sentence = clause.sentence();
        int limit = end < clause.verb() ? clause.verb() : clause.end();
        boolean from = clause.words().isOneOf(end, Set.of("z", "ze"))
                && sentence.mentionAt(end + 1).filter(m -> m.is(Case.GEN)).isPresent();
        if (end < limit && from) {
            return NounPhrases.rightEdge(sentence, end + 1, limit);
        }
        boolean alsoNamed = end < limit
                && sentence.mentionAt(end).filter(m -> m.first() == end).isPresent();
        return alsoNamed ? NounPhrases.rightEdge(sentence, end, limit) : end;
    }
}
