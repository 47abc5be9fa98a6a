package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    private static final Set<String> CONJUNCTIONS = Set.of("a", "i", "oraz", "natomiast", "zaś", "ale", "lecz");

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
        int from = behindLead();
        Optional<Integer> main = segmentWithVerb(from);
        if (main.isEmpty()) {
            return found;
        }
        int at = main.get();
        if (isFrame(segments.get(at))) {
            behindFrame(at + 1).ifPresent(found::add);
        } else {
            main(from, at).ifPresent(found::add);
        }
        for (int next = at + 1; next < segments.size(); next++) {
            joined(next, from, found).ifPresent(found::add);
        }
        RelativeClauses relatives = new RelativeClauses(sentence);
        segments.forEach(segment -> relatives.of(segment).ifPresent(found::add));
        found.removeIf(this::isSpoken);
        return found;
    }

    /** „– Chory wraca po dwóch dniach – mówi Jan Kos”: somebody's words. */
    private boolean isSpoken(Clause clause) {
        return words.isMark(0, "–—-") && IntStream.range(1, clause.start()).noneMatch(i -> words.isMark(i, "–—-"));
    }

    /** The main clause, from segment {@code from} to the one with its verb. */
    private Optional<Clause> main(int from, int at) {
        List<Clause.Aside> asides = Asides.between(sentence, segments, from, at);
        return Asides.areSeparable(sentence, segments, from, at)
                ? clause(segments.get(from).start(), at, asides).filter(c -> from == 0 || hasOwnSubject(c))
                : Optional.empty();
    }

    /** Behind „Gdy wybuchła wojna,” nobody can tell whose a hidden verb is. */
    private static boolean hasOwnSubject(Clause clause) {
        return clause.subject() != null || clause.verbTag().isImpersonal();
    }

    /** The first segment behind „Gdy …,”, „Choć …,”, „Wracając z Paryża,”; what they say is not needed. */
    private int behindLead() {
        Segment first = segments.isEmpty() ? null : segments.get(0);
        boolean lead = first != null
                && (first.kind() == Segment.Kind.PARTICIPIAL
                        || first.kind() == Segment.Kind.SUBORDINATE && words.isOneOf(first.start(), Asides.LEADS));
        int next = lead ? 1 : 0;
        while (lead && next < segments.size() && !segments.get(next).opener().equals(",")) {
            next++;
        }
        return next;
    }

    /** „…, a Linda zdobyła …”, „…, a w 1960 roku wyjechał …”: a clause joined on. */
    private Optional<Clause> joined(int at, int from, List<Clause> before) {
        Segment segment = segments.get(at);
        if (!segment.isPlain() || segment.predicates().size() != 1 || isBehindSubordinate(from, at)) {
            return Optional.empty();
        }
        boolean conjoined = words.isOneOf(segment.start(), CONJUNCTIONS);
        Optional<Clause> own = clause(segment.start() + (conjoined ? 1 : 0), at, List.of());
        if (own.filter(c -> c.subject() != null).isPresent()) {
            return own.filter(
                    c -> conjoined && c.subject() != null && c.subject().first() < c.verb());
        }
        Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && isNextTo(last, segment) ? own.flatMap(c -> SharedSubject.of(last, c)) : Optional.empty();
    }

    /** Nothing between the two that could have the second hang on it. */
    private boolean isNextTo(Clause last, Segment segment) {
        return ",".equals(segment.opener()) || CONJUNCTIONS.contains(segment.opener())
                ? segments.stream()
                        .filter(s -> s.start() >= last.end() && s.start() < segment.start())
                        .allMatch(s -> s.kind() == Segment.Kind.PARTICIPIAL)
                : false;
    }

    private boolean isBehindSubordinate(int from, int at) {
        return segments.subList(from, at).stream().anyMatch(s -> s.kind() == Segment.Kind.SUBORDINATE);
    }

    /** The segment that has the predicate of the clause beginning at segment {@code from}; asides are stepped over. */
    private Optional<Integer> segmentWithVerb(int from) {
        for (int i = from; i < Math.min(segments.size(), from + 6); i++) {
            Segment segment = segments.get(i);
            if (i == from && !segment.isPlain() || ";:".contains(segment.opener()) && i > from) {
                return Optional.empty();
            }
            if (segment.isPlain() && segment.hasPredicate() && !Asides.goesOn(sentence, segments, i)) {
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
        return segment.predicates().size() == 1 ? clause(segment.start() + 1, at, List.of()) : Optional.empty();
    }

    private Optional<Clause> clause(int start, int at, List<Clause.Aside> asides) {
        Segment own = segments.get(at);
        int verb = own.predicates().get(0);
        Tag tag = words.tag(verb);
        if (tag.is(Person.FIRST) || tag.is(Person.SECOND) || tag.isConditional() || tag.isImperative()) {
            return Optional.empty();
        }
        if (lendsObject(at)) {
            return Optional.empty();
        }
        int last = lastPlain(at);
        int end = segments.get(last).end();
        Subject subject =
                new SubjectFinder(sentence, start, end, verb, asides).find().orElse(null);
        return Optional.of(new Clause(
                sentence, start, end, verb, subject, asides, reported(last + 1).orElse(null), null, null));
    }

    /** „zaprojektował i zbudował dom”: the first verb has its object behind the second. */
    private boolean lendsObject(int at) {
        boolean bare = segments.get(at).predicates().get(0) == segments.get(at).end() - 1;
        return bare
                && at + 1 < segments.size()
                && Set.of("i", "oraz").contains(segments.get(at + 1).opener());
    }

    /** List members and appositions behind a comma belong to the clause. */
    private int lastPlain(int at) {
        int last = at;
        while (last + 1 < segments.size()) {
            Segment next = segments.get(last + 1);
            boolean goesOn = next.opener().equals(",")
                    && next.isPlain()
                    && !next.hasPredicate()
                    && !isAside(next)
                    && !Asides.describesName(sentence, next);
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
