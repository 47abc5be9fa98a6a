package pl.pytajnik.content.when;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.NounPhrases;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * The stretch that must hold the subject of a clause, for questions that keep the clause as it stands and need not know which
 * noun of it is the subject: something with a name that can be a nominative and agrees with the verb, before the verb, or right
 * behind one that takes no object.
 *
 * @param first its first token
 * @param end one past its last token
 */
record OwnSubject(int first, int end) {
    /** Verbs without an object, or whose passive the sentence has. */
    private static final Set<String> INTRANSITIVE = Set.of(
            "powstać",
            "odbyć",
            "odbywać",
            "urodzić",
            "umrzeć",
            "zemrzeć",
            "zginąć",
            "rozpocząć",
            "zakończyć",
            "ukazać",
            "wybuchnąć",
            "nastąpić",
            "zatonąć",
            "spłonąć",
            "runąć",
            "wylądować",
            "przybyć",
            "zadebiutować",
            "trafić",
            "wpłynąć",
            "spaść",
            "wystartować",
            "istnieć",
            "działać",
            "zostać",
            "ruszyć",
            "przyjechać",
            "wejść",
            "upaść",
            "zniknąć",
            "stanąć",
            "obowiązywać",
            "pojawić");

    /** Empty when the clause may have left its subject out. */
    static Optional<OwnSubject> of(Clause clause) {
        OwnSubject before = firstFree(clause, clause.start(), clause.verb());
        if (before != null) {
            return Optional.of(before);
        }
        boolean intransitive = INTRANSITIVE.contains(clause.words().lemma(clause.verb()));
        return intransitive
                ? Optional.ofNullable(firstFree(clause, clause.verb() + 1, clause.end()))
                : SubjectByAgreement.of(clause);
    }

    /** The first noun phrase that no preposition governs, if it can be the subject; null when it cannot. */
    private static @Nullable OwnSubject firstFree(Clause clause, int from, int to) {
        ParsedSentence sentence = clause.sentence();
        Analysis words = clause.words();
        boolean held = false;
        for (int i = from; i < to; i++) {
            if (sentence.isDated(i) || words.isMark(i, ",(") || words.tag(i).isAdverb()) {
                held = false;
            } else if (words.tag(i).isPreposition()) {
                held = true;
            } else if (isNoun(sentence, i) && !held) {
                return subject(clause, i, to);
            } else if (isNoun(sentence, i)) {
                i = NounPhrases.rightEdge(sentence, i, to) - 1;
                held = false;
            }
        }
        return null;
    }

    private static boolean isNoun(ParsedSentence sentence, int i) {
        return sentence.mentionAt(i).isPresent() || sentence.words().isNominal(i);
    }

    private static @Nullable OwnSubject subject(Clause clause, int head, int to) {
        ParsedSentence sentence = clause.sentence();
        int first = NounPhrases.leftEdge(sentence, head);
        boolean counted = clause.words().tag(first - 1).isNumeral() || isFigure(sentence, first - 1);
        return !counted && canBeSubject(clause, head)
                ? new OwnSubject(first, NounPhrases.rightEdge(sentence, head, to))
                : null;
    }

    private static boolean isFigure(ParsedSentence sentence, int i) {
        return i >= 0 && sentence.tokens().get(i).isNumber() && !sentence.isDated(i);
    }

    private static boolean canBeSubject(Clause clause, int head) {
        Tag verb = clause.verbTag();
        Optional<Mention> person =
                clause.sentence().mentionAt(head).filter(m -> m.name().isPerson());
        if (person.isPresent()) {
            boolean gender = !verb.isPraet() || sameGender(person.get().name().gender(), verb.gender());
            return person.get().is(Case.NOM) && verb.is(Number.SG) && gender;
        }
        return clause.words().can(head, noun -> noun.isNoun() && noun.is(Case.NOM) && agrees(noun, verb));
    }

    private static boolean agrees(Tag noun, Tag verb) {
        boolean number = noun.number() == verb.number();
        if (!verb.isPraet() || !number) {
            return number;
        }
        return verb.is(Number.SG) ? sameGender(noun.gender(), verb.gender()) : noun.is(Gender.M1) == verb.is(Gender.M1);
    }

    private static boolean sameGender(@Nullable Gender left, @Nullable Gender right) {
        return left == right || isMasculine(left) && isMasculine(right);
    }

    private static boolean isMasculine(@Nullable Gender gender) {
        return gender == Gender.M1 || gender == Gender.M2 || gender == Gender.M3;
    }
}
