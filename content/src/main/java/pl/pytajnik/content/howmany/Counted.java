package pl.pytajnik.content.howmany;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.syntax.NounPhrases;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * What a number counts: the noun behind it with its adjectives and genitives.
 *
 * @param head the noun
 * @param end one past the last token of the phrase
 * @param plural the noun with its adjectives in the genitive plural, as <i>ile</i> wants them; genitives behind it left out
 * @param persons true for nouns that take <i>ilu</i>
 * @param tail where the genitives behind the noun begin
 */
record Counted(int head, int end, String plural, boolean persons, int tail) {
    private static final int MOST_ADJECTIVES = 2;

    /** Empty when no noun that fits stands behind the number. */
    static Optional<Counted> behind(ParsedSentence sentence, Quantity quantity, Synthesizer synthesizer) {
        Analysis words = sentence.words();
        int head = quantity.end();
        while (head < quantity.end() + MOST_ADJECTIVES
                && !isCountable(words, head)
                && words.can(head, Tag::isAdjective)) {
            head++;
        }
        Optional<Reading> noun = isCountable(words, head) ? reading(words, head) : Optional.empty();
        int at = head;
        return noun.flatMap(reading -> of(sentence, quantity, at, reading, synthesizer));
    }

    private static boolean isCountable(Analysis words, int i) {
        return words.isWord(i)
                && words.text(i).length() > 2
                && !words.isCapitalised(i)
                && words.tag(i).isNoun()
                && words.tag(i).is(Number.PL);
    }

    private static Optional<Reading> reading(Analysis words, int i) {
        return words.readings(i).stream()
                .filter(r -> r.tag().isNoun() && r.tag().is(Number.PL))
                .filter(r ->
                        r.tag().is(Case.GEN) || r.tag().is(Case.NOM) || r.tag().is(Case.ACC))
                .findFirst();
    }

    private static Optional<Counted> of(
            ParsedSentence sentence, Quantity quantity, int head, Reading noun, Synthesizer synthesizer) {
        Analysis words = sentence.words();
        int tail = head + 1;
        while (words.can(tail, Counted::isPluralAdjective) && words.tag(tail).isAdjective()) {
            tail++;
        }
        List<String> parts = new ArrayList<>();
        for (int i = quantity.end(); i < tail; i++) {
            Optional<String> part =
                    i == head ? genitive(words, i, noun, synthesizer) : adjective(words, i, synthesizer);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        int end = NounPhrases.rightEdge(sentence, head, words.size());
        boolean persons = words.readings(head).stream()
                .filter(r ->
                        r.tag().isNoun() && r.tag().is(Number.PL) && r.lemma().equals(noun.lemma()))
                .allMatch(r -> r.tag().is(Gender.M1));
        return Optional.of(new Counted(head, Math.max(end, tail), String.join(" ", parts), persons, tail));
    }

    private static boolean isPluralAdjective(Tag tag) {
        return tag.isAdjective() && tag.is(Number.PL) && (tag.is(Case.GEN) || tag.is(Case.NOM) || tag.is(Case.ACC));
    }

    private static Optional<String> genitive(Analysis words, int i, Reading noun, Synthesizer synthesizer) {
        boolean already = words.readings(i).stream()
                .anyMatch(r -> r.lemma().equals(noun.lemma())
                        && r.tag().is(Number.PL)
                        && r.tag().is(Case.GEN));
        return already
                ? Optional.of(words.text(i))
                : noun.tag().gender() == null
                        ? Optional.empty()
                        : synthesizer.noun(
                                noun.lemma(), Number.PL, Case.GEN, noun.tag().gender());
    }

    private static Optional<String> adjective(Analysis words, int i, Synthesizer synthesizer) {
        boolean already = words.can(i, t -> t.isAdjective() && t.is(Number.PL) && t.is(Case.GEN));
        return already
                ? Optional.of(words.text(i))
                : words.readings(i).stream()
                        .filter(r -> r.tag().isAdjective())
                        .findFirst()
                        .flatMap(r -> synthesizer.adjective(r.lemma(), Number.PL, Case.GEN, Gender.M3));
    }
}
