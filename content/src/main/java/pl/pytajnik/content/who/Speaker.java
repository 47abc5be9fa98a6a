package pl.pytajnik.content.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.SpeechVerbs;

/**
 * W2. „Putin zapowiedział, że Rosja liczy na …” → <i>Kto zapowiedział, że Rosja liczy na …?</i> The speaker is a person
 * or an institution with a name; what was said must make sense without the sentence before.
 */
public final class Speaker implements ClausePattern {
    private final Synthesizer synthesizer;

    public Speaker(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "W2";
    }

    @Override
    public List<Finding> look(Clause clause) {
        return Finding.ofNullable(candidate(clause));
    }

    private Optional<Candidate> candidate(Clause clause) {
        boolean reports =
                clause.content() != null && SpeechVerbs.isSpeech(clause.words().lemma(clause.verb()));
        if (!reports || clause.isNegated() || clause.isReportRestricted()) {
            return Optional.empty();
        }
        if (clause.antecedent() != null) {
            return ask(clause, clause.verb(), clause.verb(), clause.antecedent().name());
        }
        return clause.subjectIfAny()
                .filter(subject -> !subject.several())
                .flatMap(subject -> subject.named()
                        .filter(Speaker::canSpeak)
                        .flatMap(who -> ask(clause, subject.first(), subject.end(), who.name())));
    }

    private static boolean canSpeak(Mention mention) {
        Name name = mention.name();
        boolean person = name.isPerson() && name.words() > 1;
        return (person || name.type() == Name.Type.INSTITUTION && name.words() > 1) && name.isSure();
    }

    /** Takes out the subject from {@code first} to {@code end}; there is none when the verb hides it. */
    private Optional<Candidate> ask(Clause clause, int first, int end, Name who) {
        return masculine(clause).map(verb -> {
            Rest rest = new Rest(clause, i -> i >= first && i < end || i == clause.verb());
            Wording stem = new Wording().say("Kto").say(verb);
            rest.add(stem, clause.verb() + 1, clause.end());
            rest.add(stem, clause.start(), clause.verb());
            rest.addReported(stem);
            return new Candidate(
                    id(),
                    stem.question(),
                    PersonKeys.of(who),
                    clause.sentence(),
                    clause,
                    Set.of("kto", verb),
                    anchor(clause),
                    Confidence.ofPattern(0.9)
                            .times("antecedent", clause.antecedent() == null ? 1 : 0.8)
                            .times("name", who.certainty()),
                    List.of("osoba jest podmiotem czasownika mówienia"));
        });
    }

    /** What is said must name somebody or something. */
    private static Candidate.Anchor anchor(Clause clause) {
        Clause.Reported said = clause.content();
        boolean named = said != null && clause.sentence().hasMention(said.comma(), said.end());
        return named ? Candidate.Anchor.NAMED : Candidate.Anchor.UNNAMED;
    }

    /** The verb as „kto” wants it: third person singular, masculine. */
    private Optional<String> masculine(Clause clause) {
        Analysis words = clause.words();
        if (!clause.verbTag().is(Number.SG)) {
            return Optional.empty();
        }
        return clause.verbTag().isPraet() && !clause.verbTag().is(Gender.M1)
                ? synthesizer.past(words.lemma(clause.verb()), Number.SG, Gender.M1)
                : Optional.of(words.lower(clause.verb()));
    }
}
