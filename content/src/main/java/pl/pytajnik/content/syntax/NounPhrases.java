package pl.pytajnik.content.syntax;

import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;

/** How far a noun phrase reaches around its head. */
public final class NounPhrases {
    private NounPhrases() {}

    /** The first of the adjectives and participles that stand before the noun and agree with it: „wycofujące się wojska”. */
    public static int leftEdge(ParsedSentence sentence, int head) {
        Analysis words = sentence.words();
        Tag noun = words.tag(head);
        int first = head;
        while (first > 0
                && words.can(first - 1, t -> (t.isAdjective() || t.isParticiple()) && agrees(t, noun))
                && !words.tag(first - 1).isNoun()
                && sentence.mentionAt(first - 1).isEmpty()) {
            first--;
        }
        boolean reflexive = words.lower(first - 1).equals("się")
                && words.can(first - 2, t -> t.pos().equals("pact") && agrees(t, noun));
        return reflexive ? first - 2 : first;
    }

    private static boolean agrees(Tag adjective, Tag noun) {
        return noun.isUnknown()
                || adjective.number() == noun.number() && adjective.grammaticalCase() == noun.grammaticalCase();
    }

    /** One past the last of the agreeing adjectives, genitives, names and quoted titles behind the noun. */
    public static int rightEdge(ParsedSentence sentence, int head, int limit) {
        int end = endOfHead(sentence, head);
        while (end < limit && belongs(sentence, head, end)) {
            end = endOfHead(sentence, end);
        }
        return Math.min(end, limit);
    }

    private static int endOfHead(ParsedSentence sentence, int head) {
        Optional<Mention> mention = sentence.mentionAt(head);
        if (mention.isPresent()) {
            return mention.get().end();
        }
        return isOpening(sentence, head) ? closing(sentence, head) : head + 1;
    }

    private static boolean belongs(ParsedSentence sentence, int head, int i) {
        Analysis words = sentence.words();
        if (sentence.isDated(i) && words.tokens().get(i).isNumber()) {
            return false;
        }
        Optional<Mention> mention = sentence.mentionAt(i);
        if (mention.isPresent()) {
            return mention.get().is(Case.GEN)
                    || mention.get().grammaticalCase() == null
                    || isApposition(words.tag(head), mention.get());
        }
        if (isOpening(sentence, i)) {
            return closing(sentence, i) < words.size();
        }
        Tag tag = words.tag(i);
        boolean genitive =
                (tag.isNoun() || tag.isGerund() || tag.isAdjective() || tag.isParticiple()) && tag.is(Case.GEN);
        boolean agreeing = (tag.isAdjective() || tag.isPassiveParticiple())
                && words.can(i, t -> t.isAdjective() && agrees(t, words.tag(head)));
        return genitive || agreeing;
    }

    /** „technologiem Janem Kosem”: a person's name behind what the person is, in the same case. */
    private static boolean isApposition(Tag noun, Mention name) {
        boolean oblique = name.is(Case.INST) || name.is(Case.DAT) || name.is(Case.LOC);
        return oblique && name.name().isPerson() && noun.isNoun() && noun.grammaticalCase() == name.grammaticalCase();
    }

    private static boolean isOpening(ParsedSentence sentence, int i) {
        return Set.of("„", "«").contains(sentence.words().text(i));
    }

    private static int closing(ParsedSentence sentence, int open) {
        for (int i = open + 1; i < Math.min(sentence.words().size(), open + 15); i++) {
            if (Set.of("”", "\"", "»").contains(sentence.words().text(i))) {
                return i + 1;
            }
        }
        return sentence.words().size();
    }
}
