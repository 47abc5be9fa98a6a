package pl.pytajnik.content.gate;

import java.util.List;
import java.util.Optional;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.syntax.Told;

/** Lets a question through or tells why not. The rules are a list; the first that refuses wins. Thread-safe. */
public final class Gate {
    private final Rules<Candidate> rules;

    public Gate(Lexicon lexicon) {
        rules = new Rules<>(List.of(
                new Rule<>("unnamed", c -> c.anchor() == Candidate.Anchor.UNNAMED && !Definite.isDefinite(c)),
                new Rule<>("too-short", Wordings::isTooShort),
                new Rule<>("too-long", Wordings::isTooLong),
                new Rule<>("dangling-pronoun", Wordings::pointsBack),
                new Rule<>("relative-time", Wordings::isRelative),
                new Rule<>("of-its-day", Wordings::isOfItsDay),
                new Rule<>("open-frame", Wordings::hasOpenFrame),
                new Rule<>("loose-comma", Wordings::hasLooseComma),
                new Rule<>("loose-comma", c -> Commas.hasTornClause(c, lexicon)),
                new Rule<>("first-person", c -> Wordings.isFirstPerson(c, lexicon)),
                new Rule<>("leak", Leaks::givesKeyAway),
                new Rule<>("second-time", Leaks::tellsTime),
                new Rule<>("unbalanced", Wordings::isUnbalanced),
                new Rule<>("cut-off", c -> Wordings.isCutOff(c, lexicon)),
                new Rule<>("repeated-word", Wordings::repeats),
                new Rule<>("punctuation", Wordings::isOddlyPunctuated),
                new Rule<>("punctuation", c -> Wordings.lacksComma(c, lexicon)),
                new Rule<>("punctuation", c -> Commas.hasMovedAttribute(c, lexicon)),
                new Rule<>("bare-object", c -> BareNouns.hasBareObject(c)),
                new Rule<>("torn-phrase", Torn::hasTornPhrase),
                new Rule<>("word-order", Torn::hasMovedPlace),
                new Rule<>("round-trip", c -> RoundTrip.fails(c, lexicon))));
    }

    /** The code of the reason to refuse; empty when the question may be asked. */
    public Optional<String> refusal(Candidate candidate, Told told) {
        return rules.refusal(candidate)
                .or(() -> Unsaid.refusal(Nameless.of(candidate, told)))
                .or(() -> StandIns.refusal(Nameless.of(candidate, told)))
                .or(() -> Nameless.refusal(candidate, told))
                .or(() -> Unplaced.refusal(candidate, told))
                .or(() -> Substitutes.stand(candidate, told) ? Optional.of("stands-for-name") : Optional.empty())
                .or(() -> Things.isDangling(candidate, told) ? Optional.of("told-narrower") : Optional.empty());
    }
}
