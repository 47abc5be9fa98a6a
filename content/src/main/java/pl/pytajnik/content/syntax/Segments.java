package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;

/** Cuts a sentence at its commas, dashes and conjunctions into stretches with at most one predicate of their own. */
final class Segments {
    private static final Set<String> SUBORDINATORS = Set.of(
            "że",
            "iż",
            "gdy",
            "kiedy",
            "gdyby",
            "jak",
            "aby",
            "żeby",
            "by",
            "ponieważ",
            "gdyż",
            "bo",
            "bowiem",
            "choć",
            "chociaż",
            "jeśli",
            "jeżeli",
            "zanim",
            "dopóki",
            "odkąd",
            "skoro",
            "czy",
            "gdzie",
            "skąd",
            "dokąd",
            "dlaczego",
            "jakby",
            "jakoby",
            "ażeby",
            "mimo",
            "niż",
            "dlatego");
    private static final Set<String> RELATIVES = Set.of("który", "jaki", "kto", "co", "czyj", "ile");
    private static final Set<String> PREDICATIVES = Set.of("wiadomo", "można", "należy", "trzeba", "warto");
    private static final Set<String> COORDINATORS =
            Set.of("i", "oraz", "a", "ale", "lecz", "lub", "albo", "więc", "zaś", "natomiast", "jednak", "czyli");

    private final Analysis words;
    private final boolean[] hidden;

    private Segments(Analysis words) {
        this.words = words;
        this.hidden = Hidden.tokens(words);
    }

    static List<Segment> of(Analysis words) {
        return new Segments(words).cut();
    }

    private List<Segment> cut() {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        String opener = "";
        for (int i = 0; i < words.size(); i++) {
            boolean mark = !hidden[i] && words.isMark(i, ",;:–—-") && !isInsideWord(i);
            boolean joint = !mark && i > start && coordinates(start, i);
            if (mark || joint || i == words.size() - 1 && words.isMark(i, ".!?…")) {
                add(segments, start, i, opener);
                opener = mark || joint ? words.lower(i) : "";
                start = mark ? i + 1 : i;
            }
        }
        add(segments, start, words.size(), opener);
        return segments;
    }

    /** „3–1”, „2009–2013”: no dash of a sentence. */
    private boolean isInsideWord(int i) {
        return words.isMark(i, ":–—-")
                && i > 0
                && i + 1 < words.size()
                && words.tokens().get(i - 1).isNumber()
                && words.tokens().get(i + 1).isNumber();
    }

    private void add(List<Segment> segments, int start, int end, String opener) {
        int last = end;
        while (last > start && words.isMark(last - 1, ".!?…")) {
            last--;
        }
        if (last > start) {
            segments.add(new Segment(start, last, opener, kind(start, last), predicates(start, last)));
        }
    }

    /** A conjunction that joins two clauses: a predicate on either side. */
    private boolean coordinates(int start, int i) {
        if (hidden[i] || !words.isOneOf(i, COORDINATORS) || predicates(start, i).isEmpty()) {
            return false;
        }
        for (int j = i + 1; j < words.size() && !words.isMark(j, ",;:–—"); j++) {
            if (isPredicate(j)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> predicates(int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isPredicate(i)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean isPredicate(int i) {
        boolean copula = words.lower(i).equals("to") && words.isMark(i - 1, "–—-");
        return !hidden[i]
                && (words.tag(i).isFinite()
                        || words.tag(i).isImpersonal()
                        || words.tag(i).isImperative()
                        || words.isOneOf(i, PREDICATIVES)
                        || copula);
    }

    private Segment.Kind kind(int from, int end) {
        int start = from;
        while (start < end - 1 && Linking.isDroppable(words, start)) {
            start++;
        }
        int first = words.tag(start).isPreposition() ? start + 1 : start;
        if (words.isOneOf(start, SUBORDINATORS)) {
            return Segment.Kind.SUBORDINATE;
        }
        if (isRelative(first) || first > start && words.isNominal(first) && isRelative(first + 1)) {
            return Segment.Kind.RELATIVE;
        }
        return predicates(from, end).isEmpty() && hasParticiple(start, end)
                ? Segment.Kind.PARTICIPIAL
                : Segment.Kind.PLAIN;
    }

    /** „który”, also in „w skład których”. */
    private boolean isRelative(int i) {
        return words.readings(i).stream().anyMatch(r -> RELATIVES.contains(r.lemma()));
    }

    /** „przybywając”, „przybywszy”. */
    private boolean hasParticiple(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Set.of("pcon", "pant").contains(words.tag(i).pos())) {
                return true;
            }
        }
        return false;
    }
}
