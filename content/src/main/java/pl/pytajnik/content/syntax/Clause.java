package pl.pytajnik.content.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.number.Quantity;

/**
 * A clause with one predicate that can stand alone as a sentence. Its words need not be neighbours: in „Nowak, który …,
 * założył teatr, a w 1960 roku wyjechał” the second clause is „Nowak … w 1960 roku wyjechał”. What lies between and
 * does not belong to it is an {@link Aside}: ask {@link #dates()}, {@link #quantities()} and {@link #mentions()} for what is
 * in it.
 *
 * @param start its first token
 * @param end one past its last token, what hangs behind it left out
 * @param verb its finite verb or impersonal form
 * @param subject its subject; null when the verb hides it or needs none
 * @param asides the stretches between start and end that do not belong to it, in order
 * @param content the clause with „że” that its verb reports; null when there is none
 * @param antecedent who the hidden subject is, from the sentences before; null when it has one of its own or nobody knows
 * @param attribution who says so, as in „jak podała Anna Kos”, for a clause that is somebody's words; else null
 */
public record Clause(
        ParsedSentence sentence,
        int start,
        int end,
        int verb,
        @Nullable Subject subject,
        List<Aside> asides,
        @Nullable Reported content,
        @Nullable Antecedent antecedent,
        @Nullable String attribution) {
    private static final Set<String> RELATIVES = Set.of("który", "jaki", "co");

    public Clause {
        asides = List.copyOf(asides);
    }

    /** True when the token belongs to the clause. */
    public boolean has(int token) {
        return token >= start && token < end && !isAside(token);
    }

    /** True when the token stands within the clause and does not belong to it. */
    public boolean isAside(int token) {
        return asides.stream().anyMatch(a -> token >= a.start() && token < a.end());
    }

    /** The dates that belong to it. */
    public List<Dated> dates() {
        return sentence.dates().stream()
                .filter(d -> has(d.first()) && has(d.end() - 1))
                .toList();
    }

    /** The quantities that belong to it. */
    public List<Quantity> quantities() {
        return sentence.quantities().stream()
                .filter(q -> has(q.first()) && has(q.end() - 1))
                .toList();
    }

    /** The names in it. */
    public List<Mention> mentions() {
        return sentence.mentions().stream()
                .filter(m -> has(m.first()) && has(m.end() - 1))
                .toList();
    }

    public Analysis words() {
        return sentence.words();
    }

    public Tag verbTag() {
        return words().tag(verb);
    }

    public Optional<Subject> subjectIfAny() {
        return Optional.ofNullable(subject);
    }

    /** Whom it is about: its subject where that is a person or thing with a name, or who the hidden subject is. */
    public Optional<Name> actor() {
        Optional<Name> own = subjectIfAny().flatMap(Subject::named).map(Mention::name);
        return own.isPresent() || subject != null
                ? own
                : Optional.ofNullable(antecedent).map(Antecedent::name);
    }

    /** Number of the first sentence that is needed to know whom it is about. */
    public int firstSentence() {
        int back = sentence.mentions().stream()
                .filter(m -> m.first() >= start && m.end() <= end)
                .mapToInt(Mention::back)
                .max()
                .orElse(0);
        int own = sentence.index() - back;
        return antecedent == null ? own : Math.min(own, antecedent.sentence());
    }

    Clause with(Antecedent found) {
        return new Clause(sentence, start, end, verb, subject, asides, content, found, attribution);
    }

    /**
     * The person of whom the sentences before speak.
     *
     * @param sentence number of the sentence that names the person
     */
    public record Antecedent(Name name, int sentence) {}

    /** True when it says that something is not so: „nie przyjechał”, „trwał nie rok, lecz dwa”. */
    public boolean isNegated() {
        return IntStream.range(start, end)
                .anyMatch(i -> has(i) && words().lower(i).equals("nie"));
    }

    /**
     * True when the words come in the plain order: nothing but adverbs and prepositional phrases before the subject and
     * between it and the verb, and no colon behind.
     */
    public boolean isPlainlyOrdered() {
        if (words().isMark(end, ":")) {
            return false;
        }
        if (hasLoneComma() || IntStream.range(start + 1, end).anyMatch(this::asksInside)) {
            return false;
        }
        int from = subject != null && subject.first() < verb ? subject.end() : verb;
        return !hasFreeNoun(start, Math.min(verb, subject == null ? start : subject.first()))
                && !hasFreeNoun(from, verb);
    }

    /** „Wicher, w składzie floty wypłynął”: one comma between subject and verb, so something begins or ends unseen. */
    private boolean hasLoneComma() {
        return subject != null
                && IntStream.range(subject.first(), verb)
                                        .filter(i -> !isAside(i) && words().isMark(i, ","))
                                        .count()
                                % 2
                        == 1;
    }

    /** „po największych sukcesach, jakie klub odniósł” without its comma: two clauses in one. */
    private boolean asksInside(int i) {
        return has(i)
                && !words().isMark(i - 1, ",")
                && words().isOneOf(i, Set.of("jakie", "jaki", "jaka", "która", "którą"));
    }

    /** A noun or attribute that no preposition or date has a hold on: out of its place. */
    private boolean hasFreeNoun(int from, int to) {
        boolean held = false;
        for (int i = from; i < to; i++) {
            if (isAside(i) || sentence.isDated(i) || isWithinRelative(i)) {
                held = false;
            } else if (words().isUnknownWord(i) && sentence.mentionAt(i).isEmpty()) {
                return true;
            } else if (words().tag(i).isPreposition()) {
                if (isElliptical(i)) {
                    return true;
                }
                held = true;
            } else if (words().isMark(i, ",")) {
                held = false;
            } else if ((words().isNominal(i) || sentence.mentionAt(i).isPresent() || isAttribute(i)) && !held) {
                return true;
            } else if (words().tag(i).isAdverb()) {
                held = false;
            }
        }
        return false;
    }

    /** „Zespół, którym kieruje Anna Kos, zbadał”: what stands between the commas is in its place. */
    private boolean isWithinRelative(int i) {
        return subject != null
                && i >= subject.end()
                && i < verb
                && words().isMark(subject.end(), ",")
                && words().isMark(verb - 1, ",")
                && (isRelative(subject.end() + 1)
                        || words().tag(subject.end() + 1).isPreposition() && isRelative(subject.end() + 2));
    }

    /** „w rozegranym w Chorzowie z Lechią”: the noun was said before. */
    private boolean isElliptical(int preposition) {
        return words().can(preposition + 1, Tag::isPassiveParticiple)
                && words().tag(preposition + 2).isPreposition()
                && !words().isNominal(preposition + 4);
    }

    /** „wycofujący się Niemcy”: torn off its noun it means nothing. */
    private boolean isAttribute(int i) {
        return words().tag(i).isParticiple() || words().tag(i).isAdjective();
    }

    /** „dokonał rzeczy, którą …”: what follows is needed to know what the last noun means. */
    public boolean isRestricted() {
        return isRestricted(end);
    }

    private boolean isRestricted(int comma) {
        Analysis words = words();
        boolean relative = words.isMark(comma, ",")
                && (isRelative(comma + 1) || words.tag(comma + 1).isPreposition() && isRelative(comma + 2));
        return relative && !isDefinite(comma);
    }

    /** A number or a name among the words before the comma says enough. */
    private boolean isDefinite(int comma) {
        for (int i = comma - 1; i > Math.max(start, comma - 5); i--) {
            if (words().tag(i).isPreposition() || i == verb) {
                return false;
            }
            boolean counts =
                    words().tokens().get(i).isNumber() || words().tag(i).isNumeral();
            if (counts || i == comma - 1 && sentence.mentionAt(i).isPresent() || words().isMark(i, "”\"»")) {
                return true;
            }
        }
        return false;
    }

    /** The same for what is reported. */
    public boolean isReportRestricted() {
        return content != null && isRestricted(content.end());
    }

    private boolean isRelative(int i) {
        return words().readings(i).stream().anyMatch(r -> RELATIVES.contains(r.lemma()))
                || words().lower(i).equals("gdzie");
    }

    /**
     * Words that stand within the clause and do not belong to it.
     *
     * @param start the first of them
     * @param end one past the last
     */
    public record Aside(int start, int end) {}

    /**
     * What a verb reports.
     *
     * @param comma the comma before „że”
     * @param end one past its last token
     */
    public record Reported(int comma, int end) {}
}
