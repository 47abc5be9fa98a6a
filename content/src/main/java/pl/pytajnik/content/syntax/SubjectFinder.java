package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Roles;

/**
 * Finds the subject of a clause: a noun phrase in the nominative that agrees with the verb, before it, or right behind
 * it where the verb is of a kind that likes its subject there. Two candidates make none.
 */
final class SubjectFinder {
    private final ParsedSentence sentence;
    private final Analysis words;
    private final int start;
    private final int end;
    private final int verb;
    private final List<Clause.Aside> asides;

    SubjectFinder(ParsedSentence sentence, int start, int end, int verb) {
        this(sentence, start, end, verb, List.of());
    }

    /** @param asides stretches in which the subject is not looked for */
    SubjectFinder(ParsedSentence sentence, int start, int end, int verb, List<Clause.Aside> asides) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.start = start;
        this.end = end;
        this.verb = verb;
        this.asides = asides;
    }

    Optional<Subject> find() {
        if (words.tag(verb).isImpersonal()) {
            return Optional.empty();
        }
        List<Subject> before = phrases(start, verb);
        if (before.size() == 1) {
            return Optional.of(before.get(0)).filter(s -> !isOfNoun(s));
        }
        if (!before.isEmpty()) {
            return Optional.empty();
        }
        BehindVerb behind = new BehindVerb(sentence, verb, end);
        List<Subject> after = phrases(behind.from(), end);
        return after.isEmpty() || !behind.isSubject(after.get(0)) ? Optional.empty() : Optional.of(after.get(0));
    }

    /** True when nothing in the clause could be its subject. */
    boolean hasNoCandidate() {
        return phrases(start, end).isEmpty();
    }

    private List<Subject> phrases(int from, int to) {
        List<Subject> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            int at = i;
            Optional<Clause.Aside> aside =
                    asides.stream().filter(a -> at >= a.start() && at < a.end()).findFirst();
            int behindQuote = behindQuotedClause(i);
            if (behindQuote > i) {
                i = behindQuote;
            } else if (aside.isPresent()) {
                i = aside.get().end();
            } else if (isHead(i)) {
                Subject subject = grow(i, from, to);
                if (agrees(subject)) {
                    found.add(subject);
                }
                i = subject.end();
            } else {
                i++;
            }
        }
        return found;
    }

    /** Past a quotation with a verb of its own that opens here: its nouns are not of this clause; else {@code open}. */
    private int behindQuotedClause(int open) {
        if (!words.isMark(open, "„\"«")) {
            return open;
        }
        boolean verbs = false;
        for (int i = open + 1; i < words.size(); i++) {
            if (words.isMark(i, "”\"»")) {
                return verbs ? i + 1 : open;
            }
            verbs |= words.tag(i).isFinite();
        }
        return open;
    }

    /** A noun or name in the nominative that no preposition governs. */
    private boolean isHead(int i) {
        Optional<Mention> mention = sentence.mentionAt(i);
        if (mention.isPresent()) {
            return mention.get().first() == i && nominative(mention.get()) && !governed(i) && !isTitle(i);
        }
        return words.tag(i).isNoun()
                && (words.tag(i).is(Case.NOM) || isRightBehindIntransitive(i))
                && !sentence.isDated(i)
                && !governed(NounPhrases.leftEdge(sentence, i));
    }

    /** „wybuchł bunt”: it can't be an object there, whatever else the form may be. */
    private boolean isRightBehindIntransitive(int i) {
        int from = new BehindVerb(sentence, verb, end).from();
        return NounPhrases.leftEdge(sentence, i) == from
                && BehindVerb.isIntransitive(words.lemma(verb))
                && words.tag(i).is(Case.ACC)
                && words.can(
                        i,
                        t -> t.isNoun()
                                && t.is(Case.NOM)
                                && t.number() == words.tag(i).number());
    }

    /** „z utworem „Lato””: the quoted name only says which. */
    private boolean isTitle(int i) {
        return words.isMark(i - 1, "„\"«")
                && (words.isNominal(i - 2)
                        || sentence.mentionAt(i - 2).isPresent()
                        || words.tag(i - 2).isAdjective() && words.isCapitalised(i - 2))
                && !sentence.isDated(i - 2);
    }

    /** „w okolicy Aldbury”: a name that is not inflected, behind a noun that is. */
    private boolean isOfNoun(Subject subject) {
        int before = subject.first() - 1;
        boolean foreign = subject.named().filter(m -> !m.name().isPerson()).isPresent()
                && words.can(subject.first(), t -> t.isUnknown() || t.is(Case.GEN))
                && words.readings(subject.first()).stream()
                        .noneMatch(r -> Character.isLowerCase(r.lemma().codePointAt(0)));
        return foreign
                && words.isNominal(before)
                && !words.isCapitalised(before)
                && words.tag(before - 1).isPreposition()
                && !sentence.isDated(before);
    }

    /** „Mistrzostw Europy”: a name of common nouns is read as they are. */
    private boolean nominative(Mention mention) {
        List<Reading> common = words.readings(mention.first()).stream()
                .filter(r -> r.tag().isNoun() && Character.isLowerCase(r.lemma().codePointAt(0)))
                .toList();
        boolean form = common.isEmpty() || common.stream().anyMatch(r -> r.tag().is(Case.NOM));
        return mention.is(Case.NOM) && (form || mention.name().isPerson());
    }

    private boolean governed(int first) {
        return words.tag(first - 1).isPreposition()
                || words.lower(first - 1).equals("jako")
                || words.tag(first - 1).isNumeral()
                || first > 0 && words.tokens().get(first - 1).isNumber() && !sentence.isDated(first - 1);
    }

    private Subject grow(int head, int from, int to) {
        int first = Math.max(from, NounPhrases.leftEdge(sentence, head));
        int last = NounPhrases.rightEdge(sentence, head, to);
        Mention mention = sentence.mentionAt(head).orElse(null);
        Mention behind = apposition(last, to);
        if (behind != null) {
            mention = behind;
            last = NounPhrases.rightEdge(sentence, behind.first(), to);
        }
        last = asideEnd(last, to);
        boolean several = false;
        if (words.isOneOf(last, Set.of("i", "oraz")) && last + 1 < to && isHead(last + 1)) {
            several = true;
            last = NounPhrases.rightEdge(sentence, last + 1, to);
        }
        boolean quoted = first > start && words.isMark(first - 1, "„\"«") && words.isMark(last, "”\"»");
        return new Subject(quoted ? first - 1 : first, head, quoted ? last + 1 : last, mention, several);
    }

    /** „Shin Won-sik, minister obrony,”: what the person is, between commas. */
    private int asideEnd(int at, int to) {
        boolean described =
                words.tag(at + 1).isAdjective() && !words.lemma(at + 1).equals("który") && isRole(at + 2);
        if (!words.isMark(at, ",") || !isRole(at + 1) && !described) {
            return at;
        }
        for (int i = at + 1; i < Math.min(to, at + 12); i++) {
            if (words.isMark(i, ",")) {
                return i;
            }
        }
        return at;
    }

    private boolean isRole(int i) {
        return words.readings(i).stream().anyMatch(r -> Roles.isRole(r.lemma()));
    }

    /** „doradca Putina | Jurij Uszakow”: the name that the noun belongs to. */
    private @Nullable Mention apposition(int at, int to) {
        Optional<Mention> mention = at < to ? sentence.mentionAt(at) : Optional.empty();
        return mention.filter(m -> m.first() == at && m.is(Case.NOM)).orElse(null);
    }

    private boolean agrees(Subject subject) {
        Tag tag = words.tag(verb);
        Number wanted = subject.several() ? Number.PL : number(subject);
        if (tag.number() != null && tag.number() != wanted && !(subject.several() && tag.is(Number.SG))) {
            return isOfPersons(tag) && canBePersons(subject);
        }
        if (!tag.isPraet() || tag.is(Number.PL) || subject.several()) {
            return true;
        }
        return genders(subject).stream().anyMatch(g -> same(g, tag.gender()));
    }

    /** „Posłowie odrzucili”: the verb tells that the noun is no singular, whatever it was taken for. */
    private boolean canBePersons(Subject subject) {
        return subject.named().isEmpty()
                && subject.first() == subject.head()
                && words.can(subject.head(), t -> t.isNoun() && t.is(Case.NOM) && isOfPersons(t));
    }

    private static boolean isOfPersons(Tag tag) {
        return tag.is(Number.PL) && tag.is(Gender.M1);
    }

    private Number number(Subject subject) {
        if (subject.named().filter(m -> m.name().isPerson()).isPresent()) {
            return Number.SG;
        }
        Number number = words.tag(subject.head()).number();
        return number == null ? Number.SG : number;
    }

    private List<Gender> genders(Subject subject) {
        Optional<Mention> person = subject.named().filter(m -> m.name().isPerson());
        if (person.isPresent()) {
            return List.of(person.get().name().gender());
        }
        List<Gender> genders = words.readings(subject.head()).stream()
                .map(Reading::tag)
                .filter(t -> t.isNoun() && t.is(Case.NOM) && t.gender() != null)
                .map(Tag::gender)
                .toList();
        return genders.isEmpty() ? List.of(Gender.M1, Gender.M3, Gender.F, Gender.N) : genders;
    }

    private static boolean same(@Nullable Gender left, @Nullable Gender right) {
        return left == right || masculine(left) && masculine(right);
    }

    private static boolean masculine(@Nullable Gender gender) {
        return gender == Gender.M1 || gender == Gender.M2 || gender == Gender.M3;
    }
}
