package pl.pytajnik.content.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pl.pytajnik.content.calendar.ClockTime;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Period;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.question.Anchoring;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.SpeechVerbs;
import pl.pytajnik.content.syntax.Subject;

/**
 * A time in a clause.
 *
 * @param others the clause's other dates that tell when something happened
 */
record Trigger(Clause clause, Dated date, List<Dated> others) {
    /** The clause cannot be asked about when, whatever the time is. */
    static final Rule<Trigger> RESTRICTED =
            new Rule<>("restricted", t -> t.clause().isRestricted() && !Described.isBefore(t.clause()));

    static final Rule<Trigger> NEGATED = new Rule<>("negated", t -> t.clause().isNegated());
    static final Rule<Trigger> WORD_ORDER =
            new Rule<>("word-order", t -> !t.clause().isPlainlyOrdered() && !ObjectFirst.is(t.clause()));
    static final Rule<Trigger> CUT_OFF = new Rule<>("cut-off", Trigger::isCutOff);
    static final Rule<Trigger> OF_A_NOUN = new Rule<>("date-of-a-noun", t -> !t.belongsToVerb() || t.isObject());
    static final Rule<Trigger> LIST = new Rule<>("list-of-dates", Trigger::goesOn);

    private static final Set<String> OF_EVENTS =
            Set.of("po", "przed", "od", "podczas", "wskutek", "czasie", "trakcie", "wyniku", "skutek");

    private static final Set<String> ABOUT_DATES =
            Set.of("uznać", "uznawać", "nazwać", "nazywać", "określić", "określać", "ogłosić", "uczynić", "poświęcić");

    /** One for each date of the clause; what stands in brackets or tells since when a noun is what it is, is none of its. */
    static List<Trigger> of(Clause clause) {
        List<Dated> dates = clause.dates().stream()
                .filter(d -> d.lead() != Dated.Lead.NOUN && !isInBrackets(clause, d))
                .toList();
        return dates.stream().map(date -> of(clause, date, dates)).toList();
    }

    private static Trigger of(Clause clause, Dated date, List<Dated> dates) {
        List<Dated> others = dates.stream()
                .filter(d -> d != date && !(d.time() instanceof ClockTime) && !isOfParticiple(clause, d))
                .toList();
        return new Trigger(clause, date, others);
    }

    private static boolean isInBrackets(Clause clause, Dated date) {
        for (int i = date.first(); i >= clause.start(); i--) {
            if (clause.words().isMark(i, "([")) {
                return true;
            }
            if (clause.words().isMark(i, ")]")) {
                return false;
            }
        }
        return false;
    }

    /** „zbudowany w 1911 roku parowiec”: when it was built, not when it sank. */
    private static boolean isOfParticiple(Clause clause, Dated date) {
        int before = date.first() - 1;
        return clause.words().tag(before).isParticiple() && !isPassive(clause, before);
    }

    Analysis words() {
        return clause.words();
    }

    /** „został zbudowany”: the participle is half of the verb. */
    private static boolean isPassive(Clause clause, int participle) {
        return participle == clause.verb() + 1
                && Set.of("zostać", "być", "zostawać").contains(clause.words().lemma(clause.verb()));
    }

    /** „5 i 6 maja uznał za święto”: the date is what the verb is about. */
    private boolean isObject() {
        boolean bare = date.core() == date.first() && date.time() instanceof Period;
        return bare && ABOUT_DATES.contains(words().lemma(clause.verb()));
    }

    /** „w latach 1920–1926 oraz 1946 i 1947”, „wtorek lub 3 maja”: one date of a list. */
    private boolean goesOn() {
        return words().isOneOf(date.end(), Set.of("i", "oraz", "lub", "albo", "czy", ","))
                        && (isNumber(date.end() + 1) || isDated(date.end() + 1))
                || words().isOneOf(date.first() - 1, Set.of("i", "oraz", "lub", "albo", "czy"));
    }

    private boolean isNumber(int i) {
        return i < words().size() && words().tokens().get(i).isNumber();
    }

    private boolean isDated(int i) {
        return clause.sentence().isDated(i);
    }

    /** A verb of speech without what was said, a participle without what it does: „ustawa, stwierdzająca”. */
    private boolean isCutOff() {
        if (words().tag(clause.end() - 1).pos().equals("pact") && words().isMark(clause.end() - 2, ",")) {
            return true;
        }
        if (goesOnBehindAside()) {
            return true;
        }
        boolean speech = SpeechVerbs.isSpeech(words().lemma(clause.verb()));
        return speech && clause.content() == null && clause.end() < words().size() - 1;
    }

    /** „prowadziła na Woli, a potem w domu, seminarium”: what the verb wants comes behind the aside. */
    private boolean goesOnBehindAside() {
        int at = clause.end();
        if (!words().isMark(at, ",") || !words().isOneOf(at + 1, Set.of("a", "ale", "lecz", "potem", "później"))) {
            return false;
        }
        int next = at + 2;
        while (next < words().size()
                && !words().isMark(next, ",")
                && !words().tag(next).isFinite()) {
            next++;
        }
        return words().isMark(next, ",")
                && (words().isNominal(next + 1) || words().tag(next + 1).isAdjective());
    }

    /** „święta obchodzonego 12 czerwca”: the date of the participle, not of the clause. */
    private boolean belongsToVerb() {
        for (int i = clause.start(); i < date.first(); i++) {
            boolean participle = words().tag(i).isParticiple() && !isPassive(clause, i) && i > clause.verb();
            if (participle && date.first() - i <= 4) {
                return false;
            }
        }
        Subject subject = clause.subject();
        boolean insideSubject = subject != null && date.first() > subject.first() && date.end() < subject.end();
        return !insideSubject && !isOfParticiple(clause, date) && !isOfNounInTime();
    }

    /** „wiedziano od przeglądu w 2023 roku”: the year of the check, not of the knowing. */
    private boolean isOfNounInTime() {
        int last = date.first() - 1;
        boolean nominal =
                words().isNominal(last) || clause.sentence().mentionAt(last).isPresent();
        if (last <= clause.start() || !nominal || clause.sentence().isDated(last)) {
            return false;
        }
        if (last < clause.verb()) {
            return isInPhraseOfTime(last);
        }
        int from = Math.max(clause.verb() + 1, last - 3);
        return IntStream.range(from, last).anyMatch(i -> words().isOneOf(i, Set.of("od", "przed", "podczas")));
    }

    /** „Po śmierci ojca w 1905 roku”: the phrase that comes first is of an event, and the date may be the event's. */
    private boolean isInPhraseOfTime(int last) {
        for (int i = last - 1; i >= Math.max(clause.start(), last - 5); i--) {
            if (words().isOneOf(i, OF_EVENTS)) {
                return true;
            }
            if (words().tag(i).isPreposition()
                    || words().isMark(i, ",")
                    || words().tag(i).isFinite()) {
                return false;
            }
        }
        return false;
    }

    /** How far the clause itself is trusted. */
    double certainty() {
        return clause.antecedent() == null ? 1 : 0.8;
    }

    /** The clause behind the question words, without the tokens that are out. */
    void say(Wording stem, IntPredicate out) {
        Rest rest = new Rest(clause, out);
        if (ownSubject().isPresent() || ObjectFirst.is(clause)) {
            rest.addAsItStands(stem);
        } else {
            rest.addWhole(stem);
        }
    }

    /** Where the subject must be, though nobody knows which noun it is; only for a clause whose subject is not known. */
    private Optional<OwnSubject> ownSubject() {
        boolean unknown = clause.subject() == null
                && clause.antecedent() == null
                && !clause.verbTag().isImpersonal();
        return unknown ? OwnSubject.of(clause) : Optional.empty();
    }

    /** What the clause is about; where no noun is known for its subject, the stretch that must hold it. */
    Candidate.Anchor anchor() {
        return ownSubject().map(this::anchor).orElseGet(() -> Anchoring.of(clause));
    }

    private Candidate.Anchor anchor(OwnSubject own) {
        boolean whole = SubjectByAgreement.of(clause).isPresent();
        return whole
                ? Anchoring.of(clause.sentence(), clause.start(), clause.end())
                : Anchoring.of(clause.sentence(), own.first(), own.end());
    }
}
