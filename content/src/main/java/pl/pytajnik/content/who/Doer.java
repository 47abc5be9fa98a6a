package pl.pytajnik.content.who;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Aspect;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.SpeechVerbs;
import pl.pytajnik.content.syntax.Subject;
import pl.pytajnik.content.text.WordList;

/**
 * W3. „Po wojnie Anna Nowak założyła Teatr Mały” → <i>Kto po wojnie założył Teatr Mały?</i> One person did something, and
 * the rest tells it from what others did. The doer may stand behind the verb, or be hidden and known from before.
 */
public final class Doer implements Pattern {
    /** What many people do, or what needs more of the story to tell who it was. */
    static final Set<String> COMMON = Set.copyOf(WordList.lines(Doer.class, "common-verbs.txt"));
    /** What says too little even with a date. */
    static final Set<String> EMPTY =
            Set.of("być", "mieć", "móc", "zostać", "stanowić", "bywać", "pozostawać", "pozostać");

    private static final Rules<Clause> RULES = new Rules<>(List.of(
            new Rule<>("negated", Clause::isNegated),
            new Rule<>("restricted", Clause::isRestricted),
            new Rule<>("verb-says-little", c -> EMPTY.contains(verb(c)) && !isPassive(c)),
            new Rule<>("future", Doer::isFuture),
            new Rule<>("torn-apposition", Doer::isTorn),
            new Rule<>("colon", c -> c.words().isMark(c.end(), ":"))));

    private final Synthesizer synthesizer;

    public Doer(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "W3";
    }

    @Override
    public List<Finding> findings(Document document) {
        Rivals rivals = Rivals.of(document);
        return document.allClauses().stream()
                .filter(Doer::isDeed)
                .flatMap(clause -> who(clause).stream().map(name -> finding(clause, name, rivals)))
                .toList();
    }

    /** A statement about what somebody did; what they said is for other patterns. */
    private static boolean isDeed(Clause clause) {
        boolean says = SpeechVerbs.isSpeech(verb(clause)) && clause.words().isMark(clause.end(), ",:–-");
        boolean quotes = clause.words().isMark(clause.start(), "„\"«–—")
                || clause.words().isMark(clause.start() - 1, "–—");
        return clause.content() == null && !says && !quotes && clause.verbTag().is(Number.SG);
    }

    private static String verb(Clause clause) {
        return clause.words().lemma(clause.verb());
    }

    /** „podkanclerzy koronny | Hieronim Radziejowski”: taking out the name alone would leave who he was. */
    private static boolean isTorn(Clause clause) {
        Phrases.Span out = subject(clause);
        int before = out.first() - 1;
        return clause.subject() != null
                && before >= clause.start()
                && before != clause.verb()
                && (opensWithParticiple(clause, out)
                        || clause.sentence().mentionAt(before).isEmpty()
                                && (isAttribute(clause.words().tag(before)) || isOnlyNominative(clause.words(), before))
                        || hasParticiple(clause, before));
    }

    /** „Przewodnicząca rady | Anna Kos zaapelowała”. */
    private static boolean opensWithParticiple(Clause clause, Phrases.Span out) {
        return clause.start() < out.first()
                && out.first() < clause.verb()
                && clause.words().can(clause.start(), t -> t.isParticiple() && t.is(Case.NOM) && t.is(Number.SG))
                && IntStream.range(clause.start(), out.first())
                        .noneMatch(i -> clause.words().isMark(i, ","));
    }

    private static boolean isAttribute(Tag tag) {
        return (tag.isNoun() || tag.isAdjective()) && tag.is(Case.NOM);
    }

    /** „zachęcał | przebywający w Gdyni | Jan Kos”. */
    private static boolean hasParticiple(Clause clause, int last) {
        return IntStream.rangeClosed(clause.verb() + 1, last)
                .filter(i -> i > clause.verb() + 1 || !isPassive(clause))
                .anyMatch(i -> clause.words().tag(i).isParticiple()
                        && clause.words().can(i, t -> t.isParticiple() && t.is(Case.NOM) && t.is(Number.SG)));
    }

    private static boolean isOnlyNominative(Analysis words, int i) {
        return words.can(i, t -> t.isNoun() && t.is(Case.NOM) && t.is(Number.SG))
                && !words.can(i, t -> t.is(Case.ACC) && t.is(Number.SG))
                && !words.tag(i).isPreposition();
    }

    private static boolean isPassive(Clause clause) {
        return clause.words().tag(clause.verb() + 1).isPassiveParticiple();
    }

    private static boolean isFuture(Clause clause) {
        return !clause.verbTag().isPraet() && clause.verbTag().aspect() == Aspect.PERFECTIVE;
    }

    private static Optional<Name> who(Clause clause) {
        boolean one = clause.subjectIfAny().filter(Subject::several).isEmpty();
        return clause.actor().filter(name -> one && name.isPerson());
    }

    private Finding finding(Clause clause, Name who, Rivals rivals) {
        Optional<String> refusal = RULES.refusal(clause)
                .or(() -> who.isSure() && who.words() > 1 ? Optional.empty() : Optional.of("unsure-name"))
                .or(() -> rivals.alsoDidThis(clause, who) ? Optional.of("several-doers") : Optional.empty());
        if (refusal.isPresent()) {
            return Finding.refused(this, refusal.get(), clause.sentence());
        }
        return Predicate.of(clause, synthesizer)
                .flatMap(predicate -> ask(clause, who, predicate))
                .orElseGet(() -> Finding.refused(this, "word-order", clause.sentence()));
    }

    private Optional<Finding> ask(Clause clause, Name who, Predicate predicate) {
        Phrases.Span out = subject(clause);
        return DeedStem.of(clause, out, predicate).map(stem -> {
            Telling telling = Telling.of(clause, out, stem);
            Candidate.Anchor anchor = anchor(clause, telling);
            boolean tellsLittle =
                    anchor == Candidate.Anchor.UNNAMED && COMMON.contains(verb(clause)) && !telling.isLong();
            return tellsLittle
                    ? Finding.refused(this, "tells-little", clause.sentence())
                    : Finding.asked(candidate(clause, who, predicate, stem, anchor));
        });
    }

    private static Candidate.Anchor anchor(Clause clause, Telling telling) {
        return clause.subject() == null && !telling.isPinned()
                ? Candidate.Anchor.UNNAMED
                : telling.anchor(COMMON.contains(verb(clause)));
    }

    private Candidate candidate(Clause clause, Name who, Predicate predicate, String stem, Candidate.Anchor anchor) {
        return new Candidate(
                id(),
                "Kto " + stem + "?",
                PersonKeys.of(who),
                clause.sentence(),
                clause,
                made(predicate),
                anchor,
                confidence(clause, who),
                List.of("osoba z imienia i nazwiska jest podmiotem"));
    }

    private static Phrases.Span subject(Clause clause) {
        return clause.subjectIfAny()
                .map(s -> Phrases.withOrigin(clause, new Phrases.Span(s.first(), s.end())))
                .orElse(Phrases.Span.NONE);
    }

    private static Set<String> made(Predicate predicate) {
        Set<String> made = new HashSet<>(Set.of(predicate.words().split(" ")));
        made.add("kto");
        return made;
    }

    private static Confidence confidence(Clause clause, Name who) {
        Confidence found = Confidence.ofPattern(0.8).times("name", who.certainty());
        boolean own =
                clause.subjectIfAny().flatMap(Subject::named).map(Mention::name).isPresent();
        return own ? found : found.times("antecedent", 0.9);
    }
}
