package pl.pytajnik.content.who;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.SpeechVerbs;
import pl.pytajnik.content.syntax.Subject;

/**
 * W3. „Po wojnie Anna Nowak założyła Teatr Mały” → <i>Kto po wojnie założył Teatr Mały?</i> A person with a full name
 * did something once, and the rest names what.
 */
public final class Doer implements ClausePattern {
    /** What many people do, or what needs more of the story to tell who it was. */
    private static final Set<String> COMMON = Set.of(
            "być",
            "mieć",
            "urodzić",
            "umrzeć",
            "zemrzeć",
            "zginąć",
            "mieszkać",
            "pracować",
            "uczyć",
            "studiować",
            "żyć",
            "wyjechać",
            "wrócić",
            "powrócić",
            "chcieć",
            "móc",
            "musieć",
            "znać",
            "grać",
            "należeć",
            "zacząć",
            "pozostać",
            "przyjechać",
            "udać",
            "stać",
            "dostać",
            "przebywać",
            "trafić",
            "zamieszkać",
            "pochodzić",
            "znaleźć",
            "leżeć");

    private final Synthesizer synthesizer;

    public Doer(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "W3";
    }

    @Override
    public List<Finding> look(Clause clause) {
        return Finding.ofNullable(candidate(clause));
    }

    private Optional<Candidate> candidate(Clause clause) {
        String verb = clause.words().lemma(clause.verb());
        boolean askable = clause.verbTag().isPraet()
                && clause.verbTag().is(Number.SG)
                && !COMMON.contains(verb)
                && !(SpeechVerbs.isSpeech(verb) && clause.words().isMark(clause.end(), ",:–-"))
                && !clause.isNegated()
                && !clause.isRestricted()
                && clause.isPlainlyOrdered()
                && clause.content() == null;
        return askable ? clause.subjectIfAny().flatMap(subject -> who(clause, subject)) : Optional.empty();
    }

    private Optional<Candidate> who(Clause clause, Subject subject) {
        return subject.named()
                .filter(m ->
                        !subject.several() && m.name().isPerson() && m.name().words() > 1)
                .filter(m -> m.name().isSure())
                .flatMap(m -> ask(clause, subject, m));
    }

    private Optional<Candidate> ask(Clause clause, Subject subject, Mention who) {
        return predicate(clause).map(predicate -> {
            Rest rest = new Rest(clause, i -> i >= subject.first() && i < subject.end());
            Wording stem = new Wording().say("Kto");
            rest.add(stem, clause.start(), Math.min(subject.first(), clause.verb()));
            rest.add(stem, subject.end(), Math.max(subject.end(), clause.verb()));
            stem.say(predicate.words());
            rest.add(stem, predicate.end(), clause.end());
            Set<String> made = new HashSet<>(Set.of(predicate.words().split(" ")));
            made.add("kto");
            return new Candidate(
                    id(),
                    stem.question(),
                    PersonKeys.of(who.name()),
                    clause.sentence(),
                    clause,
                    made,
                    anchor(clause, subject),
                    Confidence.ofPattern(0.8).times("name", who.name().certainty()),
                    List.of("osoba z imienia i nazwiska jest podmiotem"));
        });
    }

    /**
     * The verb as <i>kto</i> wants it, with the participle of a passive.
     *
     * @param end one past its last token in the sentence
     */
    private record Predicate(String words, int end) {}

    private Optional<Predicate> predicate(Clause clause) {
        Analysis words = clause.words();
        int verb = clause.verb();
        Optional<String> finite = clause.verbTag().is(Gender.M1)
                ? Optional.of(words.lower(verb))
                : synthesizer.past(words.lemma(verb), Number.SG, Gender.M1);
        if (!words.tag(verb + 1).isPassiveParticiple() || clause.verbTag().is(Gender.M1)) {
            return finite.map(v -> new Predicate(v, verb + 1));
        }
        Optional<String> passive = synthesizer.participle(words.lemma(verb + 1), Number.SG, Case.NOM, Gender.M1);
        return finite.flatMap(v -> passive.map(p -> new Predicate(v + " " + p, verb + 2)));
    }

    /** Behind the verb stands a name that is more than a place. */
    private static Candidate.Anchor anchor(Clause clause, Subject subject) {
        boolean named = clause.sentence().mentions().stream()
                .filter(m -> m.first() >= clause.verb() && m.end() <= clause.end())
                .filter(m -> m.first() >= subject.end() || m.end() <= subject.first())
                .anyMatch(m -> !clause.words().isOneOf(m.first() - 1, Set.of("w", "we", "do", "na", "z")));
        return named ? Candidate.Anchor.NAMED : Candidate.Anchor.UNNAMED;
    }
}
