package pl.pytajnik.content.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.syntax.NounPhrases;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * A passive participle with its date and the noun it tells about: „traktat, podpisany w 1957 roku w Rzymie” or „zbudowany
 * w 1911 roku parowiec”.
 *
 * @param participle its token
 * @param noun what was signed or built
 * @param end one past the last token that belongs to the participle
 */
record Participial(ParsedSentence sentence, int participle, Dated date, Nominative.Phrase noun, int end) {
    private static final int FARTHEST = 6;
    private static final int LONGEST_PHRASE = 9;

    /** The participle that has the date, with its noun; empty when there is none or two nouns may be meant. */
    static Optional<Participial> of(ParsedSentence sentence, Dated date) {
        Analysis words = sentence.words();
        for (int i = date.first() - 1; i >= Math.max(0, date.first() - FARTHEST); i--) {
            if (words.isMark(i, ",;:()–—") || words.tag(i).isFinite()) {
                return Optional.empty();
            }
            if (words.tag(i).isPassiveParticiple()) {
                return isPredicate(words, i) ? Optional.empty() : at(sentence, i, date);
            }
        }
        return Optional.empty();
    }

    /** „został podpisany”: the date is the verb's. */
    private static boolean isPredicate(Analysis words, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            if (words.lemma(j).matches("zostać|być|zostawać")) {
                return true;
            }
        }
        return words.lemma(i + 1).matches("zostać|być");
    }

    private static Optional<Participial> at(ParsedSentence sentence, int participle, Dated date) {
        Nominative.Phrase before = nounBefore(sentence, participle);
        int end = end(sentence, date.end());
        if (before != null) {
            return Optional.of(new Participial(sentence, participle, date, before, end));
        }
        Nominative.Phrase behind = nounBehind(sentence, participle, date.end());
        return Optional.ofNullable(behind).map(n -> new Participial(sentence, participle, date, n, date.end()));
    }

    /** Up to the comma behind the date; where a verb comes first, no more than one place with a name. */
    private static int end(ParsedSentence sentence, int from) {
        Analysis words = sentence.words();
        int end = clear(words, from);
        if (words.isOneOf(end, Set.of("i", "oraz"))) {
            return from;
        }
        if (words.isMark(end, ",.") || end == from) {
            return end;
        }
        boolean place = words.tag(from).isPreposition()
                && sentence.mentionAt(from + 1).filter(m -> m.end() == end).isPresent();
        return place ? end : from;
    }

    private static int clear(Analysis words, int from) {
        int end = from;
        while (end < words.size()
                && !words.isMark(end, ",;:.()–—-!?")
                && !words.tag(end).isFinite()
                && !words.tag(end).isImpersonal()
                && !words.lower(end).equals("się")
                && !words.lower(end).equals("nie")
                && !words.tag(end).isConjunction()) {
            end++;
        }
        return end;
    }

    private static Nominative.@Nullable Phrase nounBefore(ParsedSentence sentence, int participle) {
        Analysis words = sentence.words();
        int last = words.isMark(participle - 1, ",") ? participle - 1 : participle;
        List<Integer> heads = new ArrayList<>();
        for (int i = last - 1; i >= Math.max(0, last - LONGEST_PHRASE); i--) {
            if (words.isMark(i, ",;:()–—")
                    || words.tag(i).isFinite()
                    || words.tag(i).isConjunction()) {
                break;
            }
            int first = sentence.mentionAt(i).map(Mention::first).orElse(i);
            if (agreement(words, participle, first).isPresent() && !isInsideTitle(words, first)) {
                heads.add(first);
            }
            i = first;
        }
        return heads.size() == 1 ? phrase(sentence, heads.get(0), last, participle) : null;
    }

    private static boolean isInsideTitle(Analysis words, int i) {
        int open = i;
        while (open > 0 && !words.isMark(open, "„«\"”»")) {
            open--;
        }
        return words.isMark(open, "„«");
    }

    private static Nominative.@Nullable Phrase nounBehind(ParsedSentence sentence, int participle, int from) {
        Analysis words = sentence.words();
        int head = from;
        while (head < words.size()
                && words.tag(head).isAdjective()
                && sentence.mentionAt(head).isEmpty()) {
            head++;
        }
        return head < words.size() && agreement(words, participle, head).isPresent()
                ? phrase(sentence, head, NounPhrases.rightEdge(sentence, head, words.size()), participle)
                : null;
    }

    private static Nominative.@Nullable Phrase phrase(ParsedSentence sentence, int head, int end, int participle) {
        Analysis words = sentence.words();
        return agreement(words, participle, head)
                .map(tag -> new Nominative.Phrase(
                        sentence,
                        Math.max(NounPhrases.leftEdge(sentence, head), 0),
                        head,
                        end,
                        tag.number() == null ? Number.SG : tag.number(),
                        tag.gender() == null ? Gender.M3 : tag.gender()))
                .orElse(null);
    }

    /** The noun's reading that has case, number and gender of the participle here. */
    private static Optional<Tag> agreement(Analysis words, int participle, int noun) {
        return words.readings(noun).stream()
                .map(r -> r.tag())
                .filter(t -> t.isNoun() && words.can(participle, p -> p.isPassiveParticiple() && agrees(p, t)))
                .filter(t -> !words.tag(noun).isPreposition())
                .filter(t -> !words.tag(noun - 1).isPreposition()
                        || words.can(noun - 1, p -> p.isPreposition() && p.grammaticalCase() == t.grammaticalCase()))
                .findFirst();
    }

    private static boolean agrees(Tag participle, Tag noun) {
        return participle.number() == noun.number()
                && participle.grammaticalCase() == noun.grammaticalCase()
                && participle.gender() == noun.gender();
    }
}
