package pl.pytajnik.content.who;

import java.util.ArrayList;
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
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ClauseFinder;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.SpeechVerbs;
import pl.pytajnik.content.syntax.Subject;

/**
 * W2. „Putin zapowiedział, że Rosja liczy na …” → <i>Kto zapowiedział, że Rosja liczy na …?</i> The speaker is a person
 * or an institution with a name; what was said must make sense without the sentence before.
 */
public final class Speaker implements Pattern {
    private final Synthesizer synthesizer;

    public Speaker(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "W2";
    }

    @Override
    public List<Candidate> candidates(Document document) {
        List<Candidate> found = new ArrayList<>();
        for (ParsedSentence sentence : document.sentences()) {
            for (Clause clause : ClauseFinder.clauses(sentence)) {
                candidate(clause).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> candidate(Clause clause) {
        boolean reports =
                clause.content() != null && SpeechVerbs.isSpeech(clause.words().lemma(clause.verb()));
        if (!reports || clause.isNegated() || clause.isReportRestricted()) {
            return Optional.empty();
        }
        return clause.subjectIfAny()
                .filter(subject -> !subject.several())
                .flatMap(
                        subject -> subject.named().filter(Speaker::canSpeak).flatMap(who -> ask(clause, subject, who)));
    }

    private static boolean canSpeak(Mention mention) {
        Name name = mention.name();
        boolean person = name.isPerson() && name.words() > 1;
        return (person || name.type() == Name.Type.INSTITUTION && name.words() > 1) && PersonKeys.isSure(mention);
    }

    private Optional<Candidate> ask(Clause clause, Subject subject, Mention who) {
        return masculine(clause).map(verb -> {
            Rest rest = new Rest(clause, i -> i >= subject.first() && i < subject.end() || i == clause.verb());
            Wording stem = new Wording().say("Kto").say(verb);
            rest.add(stem, clause.verb() + 1, clause.end());
            rest.add(stem, clause.start(), clause.verb());
            rest.addReported(stem);
            return new Candidate(
                    id(),
                    stem.question(),
                    PersonKeys.of(who.name()),
                    clause.sentence(),
                    Set.of("kto", verb),
                    anchor(clause),
                    0.9 * who.name().certainty(),
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
