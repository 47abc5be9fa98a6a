package pl.pytajnik.content.who;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Gender;
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

/**
 * W14. „W 1866 roku Włochy wypowiedziały wojnę Austrii” → <i>Które państwo w 1866 roku wypowiedziało wojnę Austrii?</i> A
 * country or an institution with a name did something in the past; the verb agrees with the word that asks.
 */
public final class Body implements Pattern {
    private static final Rules<Clause> RULES = new Rules<>(List.of(
            new Rule<>("negated", Clause::isNegated),
            new Rule<>("restricted", Clause::isRestricted),
            new Rule<>("reports", c -> c.content() != null || isSpeech(c)),
            new Rule<>("not-past", c -> !c.verbTag().isPraet()),
            new Rule<>("no-agreement", c -> !agrees(c)),
            new Rule<>("verb-says-little", Body::saysLittle),
            new Rule<>("colon", c -> c.words().isMark(c.end(), ":"))));

    private final Synthesizer synthesizer;

    public Body(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "W14";
    }

    @Override
    public List<Finding> findings(Document document) {
        Rivals rivals = Rivals.of(document);
        return document.allClauses().stream()
                .flatMap(clause -> body(clause).stream().map(name -> finding(clause, name, rivals)))
                .toList();
    }

    /** The name alone is the subject: „Włochy”, not „reprezentacja Włoch”; nobody calls a government an institution. */
    private static Optional<Name> body(Clause clause) {
        return clause.subjectIfAny()
                .filter(s -> !s.several())
                .flatMap(s -> s.named()
                        .filter(m -> m.first() == s.first() && m.end() == s.end())
                        .map(Mention::name))
                .filter(name -> name.type() == Name.Type.COUNTRY || name.type() == Name.Type.INSTITUTION)
                .filter(name -> name.isSure() && !name.canonical().startsWith("Rząd"));
    }

    private static boolean isSpeech(Clause clause) {
        return SpeechVerbs.isSpeech(clause.words().lemma(clause.verb()))
                && clause.words().isMark(clause.end(), ",:–-");
    }

    private static boolean saysLittle(Clause clause) {
        String verb = clause.words().lemma(clause.verb());
        boolean passive = clause.words().tag(clause.verb() + 1).isPassiveParticiple();
        return (Doer.EMPTY.contains(verb) || Doer.COMMON.contains(verb)) && !passive;
    }

    /** „Niemcy wysadzili” are people; „mistrzem Polski zostawał” has another subject. */
    private static boolean agrees(Clause clause) {
        Tag verb = clause.verbTag();
        Gender gender = clause.subjectIfAny()
                .flatMap(Subject::named)
                .map(m -> m.name().gender())
                .orElse(Gender.M1);
        boolean masculine = gender == Gender.M2 || gender == Gender.M3 || gender == Gender.M1;
        return verb.is(Number.PL)
                ? !verb.is(Gender.M1)
                : verb.is(gender) || masculine && !verb.is(Gender.F) && !verb.is(Gender.N);
    }

    private Finding finding(Clause clause, Name body, Rivals rivals) {
        Optional<String> refusal = RULES.refusal(clause)
                .or(() -> rivals.alsoDidThis(clause, body) ? Optional.of("several-doers") : Optional.empty());
        if (refusal.isPresent()) {
            return Finding.refused(this, refusal.get(), clause.sentence());
        }
        Gender gender = body.type() == Name.Type.COUNTRY ? Gender.N : Gender.F;
        return Predicate.of(clause, synthesizer, gender)
                .flatMap(predicate -> ask(clause, body, predicate))
                .map(Finding::asked)
                .orElseGet(() -> Finding.refused(this, "word-order", clause.sentence()));
    }

    private Optional<Candidate> ask(Clause clause, Name body, Predicate predicate) {
        String word = body.type() == Name.Type.COUNTRY ? "Które państwo" : "Która instytucja";
        Phrases.Span out = clause.subjectIfAny()
                .map(s -> new Phrases.Span(s.first(), s.end()))
                .orElse(Phrases.Span.NONE);
        Set<String> made = new HashSet<>(Set.of(predicate.words().split(" ")));
        made.addAll(List.of("które", "państwo", "która", "instytucja"));
        return DeedStem.of(clause, out, predicate)
                .map(stem -> new Candidate(
                        id(),
                        word + " " + stem + "?",
                        PersonKeys.of(body),
                        clause.sentence(),
                        clause,
                        made,
                        Telling.of(clause, out).anchor(false),
                        Confidence.ofPattern(0.8).times("name", body.certainty()),
                        List.of("państwo lub instytucja z nazwy jest podmiotem")));
    }
}
