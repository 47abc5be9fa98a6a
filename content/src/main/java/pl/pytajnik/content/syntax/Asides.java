package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;

/**
 * What stands inside a clause and does not belong to it: „Jan Nowak, który …, założył”, „Jan Nowak – aktor – założył”,
 * „Jan Nowak, zatrudniony w lutym, założył”.
 */
final class Asides {
    /** Conjunctions whose clause tells a circumstance: without it the main clause still holds. */
    static final Set<String> LEADS = Set.of(
            "gdy", "kiedy", "choć", "chociaż", "ponieważ", "gdyż", "zanim", "odkąd", "mimo", "skoro", "gdzie", "bo");

    private static final Set<String> COORDINATORS = Set.of("i", "oraz", "a", "ale", "lecz", "lub", "albo");

    private Asides() {}

    /** The asides between segment {@code from} and the one with the verb, the marks around them included. */
    static List<Clause.Aside> between(ParsedSentence sentence, List<Segment> segments, int from, int at) {
        List<Clause.Aside> found = new ArrayList<>();
        for (int i = from + 1; i < at; i++) {
            Clause.Aside aside = new Clause.Aside(
                    segments.get(i - 1).end(), segments.get(i + 1).start());
            if (isAside(sentence, segments, i) && isDefinite(sentence, aside)) {
                found.add(aside);
            }
        }
        return found;
    }

    /**
     * True when each aside can be left out, or else be kept: „nowa hala, którą zaprojektowała Anna Kos, zajmuje …” says by
     * a name which hall it is.
     */
    static boolean areSeparable(ParsedSentence sentence, List<Segment> segments, int from, int at) {
        for (int i = from + 1; i < at; i++) {
            Clause.Aside aside = new Clause.Aside(
                    segments.get(i - 1).end(), segments.get(i + 1).start());
            boolean telling =
                    segments.get(i).kind() == Segment.Kind.RELATIVE && sentence.hasMention(aside.start(), aside.end());
            if (!segments.get(i).isPlain() && !isDefinite(sentence, aside) && !telling) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAside(ParsedSentence sentence, List<Segment> segments, int i) {
        Segment segment = segments.get(i);
        boolean dashed = "–—-".contains(segment.opener())
                && "–—-".contains(segments.get(i + 1).opener());
        return !segment.isPlain() || segment.hasPredicate() || dashed || describesName(sentence, segment);
    }

    /** True for a predicate that is joined to the one of an aside: „który urodził się w Łodzi i studiował w Krakowie”. */
    static boolean goesOn(ParsedSentence sentence, List<Segment> segments, int i) {
        if (i == 0 || !sentence.words().isOneOf(segments.get(i).start(), COORDINATORS)) {
            return false;
        }
        Segment before = segments.get(i - 1);
        return !before.isPlain() || before.hasPredicate() && goesOn(sentence, segments, i - 1);
    }

    /** „…, zbudowany w 1911 roku”: a participle or adjective that says more of a name before the comma. */
    static boolean describesName(ParsedSentence sentence, Segment segment) {
        return segment.opener().equals(",")
                && (sentence.words().tag(segment.start()).isParticiple() || isOfPhrase(sentence, segment.start()))
                && isNamedBefore(sentence, segment.start() - 1);
    }

    /** „niezdolny do rządów”: an adjective with a phrase of its own. */
    private static boolean isOfPhrase(ParsedSentence sentence, int i) {
        return sentence.words().tag(i).isAdjective()
                && sentence.mentionAt(i).isEmpty()
                && sentence.words().tag(i + 1).isPreposition();
    }

    /** True when what the aside says is not needed to know who or what is meant, nor to know that it is so. */
    private static boolean isDefinite(ParsedSentence sentence, Clause.Aside aside) {
        Analysis words = sentence.words();
        int first = aside.start() + 1;
        boolean circumstance = words.isOneOf(first, LEADS);
        boolean participle = Set.of("pcon", "pant").contains(words.tag(first).pos());
        boolean dashed = words.isMark(aside.start(), "–—-");
        return circumstance || participle || dashed || isNamedBefore(sentence, aside.start());
    }

    private static boolean isNamedBefore(ParsedSentence sentence, int comma) {
        return sentence.mentionAt(comma - 1).isPresent() || sentence.words().isMark(comma - 1, "”\"»)");
    }
}
