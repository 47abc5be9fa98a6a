package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Person;
import pl.pytajnik.content.morph.Tag;

/**
 * Finds the clauses of a sentence that can stand alone: the main clause, and the one a writer frames with „pamiętajmy,
 * że …”. A sentence whose structure is not plain gives none: refusing is cheaper than a wrong key.
 */
final class ClauseFinder {
    private static final Set<String> FRAMES =
            Set.of("wiadomo", "pamiętać", "przypomnieć", "wiedzieć", "warto", "dodać", "przypominać", "zauważyć");

    private final ParsedSentence sentence;
    private final Analysis words;
    private final List<Segment> segments;

    private ClauseFinder(ParsedSentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.segments = Segments.of(words);
    }

    static List<Clause> clauses(ParsedSentence sentence) {
        return new ClauseFinder(sentence).find();
    }

    private List<Clause> find() {
        List<Clause> found = new ArrayList<>();
        Optional<Integer> main = segmentWithVerb(0);
        if (main.isEmpty()) {
            return found;
        }
        int at = main.get();
        if (isFrame(segments.get(at))) {
            behindFrame(at + 1).ifPresent(found::add);
        } else {
            clause(segments.get(0).start(), at).ifPresent(found::add);
        }
        for (int next = at + 1; next < segments.size(); next++) {
            coordinated(next).ifPresent(found::add);
        }
        return found;
    }

    /** „…, a Linda zdobyła …”: a clause joined on, with a subject of its own. */
    private Optional<Clause> coordinated(int at) {
        Segment segment = segments.get(at);
        boolean joined = segment.isPlain() && segment.predicates().size() == 1 && at > 0;
        if (!joined || !words.isOneOf(segment.start(), Set.of("a", "i", "oraz", "natomiast", "zaś"))) {
            return Optional.empty();
        }
        boolean mainChain = segments.subList(0, at).stream().noneMatch(s -> s.kind() == Segment.Kind.SUBORDINATE);
        return mainChain
                ? clause(segment.start() + 1, at)
                        .filter(c -> c.subject() != null && c.subject().first() < c.verb())
                : Optional.empty();
    }

    /** The segment that has the predicate of the clause beginning at segment {@code from}; asides are stepped over. */
    private Optional<Integer> segmentWithVerb(int from) {
        for (int i = from; i < Math.min(segments.size(), from + 4); i++) {
            Segment segment = segments.get(i);
            if (i == from && !segment.isPlain() || ";:".contains(segment.opener()) && i > from) {
                return Optional.empty();
            }
            if (segment.isPlain() && segment.hasPredicate()) {
                return segment.predicates().size() == 1 ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isFrame(Segment segment) {
        int verb = segment.predicates().get(0);
        Tag tag = words.tag(verb);
        boolean we = tag.isImperative() || tag.is(Person.FIRST);
        return segment.end() - segment.start() <= 4
                && FRAMES.stream()
                        .anyMatch(f -> words.readings(verb).stream()
                                .anyMatch(r -> r.lemma().equals(f)))
                && (we
                        || words.lower(verb).equals("wiadomo")
                        || words.lower(verb).equals("warto"));
    }

    private Optional<Clause> behindFrame(int at) {
        if (at >= segments.size() || !words.lower(segments.get(at).start()).equals("że")) {
            return Optional.empty();
        }
        Segment segment = segments.get(at);
        return segment.predicates().size() == 1 ? clause(segment.start() + 1, at) : Optional.empty();
    }

    private Optional<Clause> clause(int start, int at) {
        Segment own = segments.get(at);
        int verb = own.predicates().get(0);
        Tag tag = words.tag(verb);
        if (tag.is(Person.FIRST) || tag.is(Person.SECOND) || tag.isConditional() || tag.isImperative()) {
            return Optional.empty();
        }
        int last = lastPlain(at);
        int end = segments.get(last).end();
        Subject subject = new SubjectFinder(sentence, start, end, verb).find().orElse(null);
        return Optional.of(new Clause(
                sentence, start, end, verb, subject, reported(last + 1).orElse(null), null));
    }

    /** List members and appositions behind a comma belong to the clause. */
    private int lastPlain(int at) {
        int last = at;
        while (last + 1 < segments.size()) {
            Segment next = segments.get(last + 1);
            boolean goesOn = next.opener().equals(",") && next.isPlain() && !next.hasPredicate() && !isAside(next);
            if (!goesOn) {
                break;
            }
            last++;
        }
        return last;
    }

    private boolean isAside(Segment segment) {
        return words.isOneOf(
                segment.start(),
                Set.of(
                        "czyli",
                        "w",
                        "zwłaszcza",
                        "podobnie",
                        "a",
                        "jednak",
                        "choć",
                        "mimo",
                        "po",
                        "m.in.",
                        "to",
                        "tym",
                        "ale",
                        "lecz"));
    }

    /** „dość materiału, aby …”, „zostanie, jeśli …”: without it the clause says something else. */
    private boolean isNeeded(Segment segment) {
        return segment.kind() == Segment.Kind.SUBORDINATE
                && words.isOneOf(
                        segment.start(),
                        Set.of("aby", "żeby", "by", "jeśli", "jeżeli", "gdyby", "niż", "gdy", "kiedy", "o"));
    }

    private Optional<Clause.Reported> reported(int at) {
        if (at >= segments.size()) {
            return Optional.empty();
        }
        Segment first = segments.get(at);
        boolean that = words.lower(first.start()).equals("że")
                || words.lower(first.start()).equals("iż");
        if (!that || !first.opener().equals(",") || first.predicates().size() != 1) {
            return Optional.empty();
        }
        int last = lastPlain(at);
        if (last + 1 < segments.size() && isNeeded(segments.get(last + 1))) {
            return Optional.empty();
        }
        return Optional.of(
                new Clause.Reported(first.start() - 1, segments.get(last).end()));
    }
}
