package pl.pytajnik.content.who;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * W5. „– Nie oddamy naszej szkoły – powiedziała burmistrz Anna Zalewska.” → <i>Kto powiedział: „Nie oddamy naszej
 * szkoły”?</i> The words are short enough to be read at once and tell enough to be known again.
 */
public final class Quoted implements Pattern {
    private static final int MOST_WORDS = 25;

    /** Verbs that lean on what was said before, and what stands for them where that is gone. */
    /** „Kto uważa: „…”?” is no Polish. */
    private static final Set<String> OF_THOUGHT = Set.of("uważać", "sądzić", "myśleć", "wierzyć", "wiedzieć");

    private static final Map<String, String> LEANING = Map.of(
            "dodać",
            "powiedzieć",
            "dodawać",
            "mówić",
            "kontynuować",
            "mówić",
            "odpowiedzieć",
            "powiedzieć",
            "zakończyć",
            "powiedzieć",
            "odpowiadać",
            "mówić",
            "uzupełnić",
            "powiedzieć",
            "sprecyzować",
            "powiedzieć");

    private final Synthesizer synthesizer;

    public Quoted(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "W5";
    }

    @Override
    public List<Finding> findings(Document document) {
        return document.sentences().stream()
                .flatMap(sentence -> Quotation.in(document, sentence).stream()
                        .flatMap(quotation -> look(document, sentence, quotation)))
                .toList();
    }

    private Stream<Finding> look(Document document, ParsedSentence sentence, Quotation quotation) {
        Analysis words = sentence.words();
        Optional<Speaking> speaking = Speaking.of(document, sentence, quotation.verb());
        if (speaking.isEmpty()) {
            return refused("unknown-speaker", sentence);
        }
        if (OF_THOUGHT.contains(words.lemma(quotation.verb()))) {
            return refused("no-speech", sentence);
        }
        if (quotation.end() - quotation.start() > MOST_WORDS) {
            return refused("too-long", sentence);
        }
        if (Claims.isDangling(words, quotation.start(), quotation.end())
                || Claims.opensVaguely(words, quotation.start())
                || Claims.hasOpenCause(words, quotation.start(), quotation.end())
                || Claims.countsOff(words, quotation.start(), quotation.end())) {
            return refused("dangling-quote", sentence);
        }
        if (Claims.isOfOtherGender(words, quotation, speaking.get().name().gender())) {
            return refused("other-speaker", sentence);
        }
        if (Claims.hidesSubject(words, quotation.start(), quotation.end())) {
            return refused("hidden-subject", sentence);
        }
        if (Claims.isOfTheDay(words, quotation.start(), quotation.end())) {
            return refused("relative-time", sentence);
        }
        if (!Claims.isTellingQuote(sentence, quotation.start(), quotation.end())) {
            return refused("too-general", sentence);
        }
        return verb(words, quotation.verb()).stream()
                .map(verb -> Finding.asked(ask(sentence, quotation, verb, speaking.get())));
    }

    private Stream<Finding> refused(String reason, ParsedSentence sentence) {
        return Stream.of(Finding.refused(this, reason, sentence));
    }

    private Optional<String> verb(Analysis words, int verb) {
        String instead = LEANING.get(words.lemma(verb));
        return instead == null ? KtoVerb.of(words, verb, synthesizer) : synthesizer.past(instead, Number.SG, Gender.M1);
    }

    private Candidate ask(ParsedSentence sentence, Quotation quotation, String verb, Speaking who) {
        String said = new Wording()
                .copy(sentence.tokens(), quotation.start(), quotation.end())
                .phrase();
        return new Candidate(
                        id(),
                        "Kto " + verb + ": „" + inner(said) + "”?",
                        PersonKeys.of(who.name()),
                        sentence,
                        who.clause(),
                        Set.of("kto", verb),
                        Candidate.Anchor.NAMED,
                        Confidence.ofPattern(0.9)
                                .times("antecedent", who.certainty(sentence))
                                .times("name", who.name().certainty()),
                        List.of("przytoczone słowa i kto je powiedział"))
                .provedFrom(who.firstSentence());
    }

    /** Quotation marks within a quotation are the other ones; no full stop at its end. */
    private static String inner(String said) {
        String turned = said.replaceAll("[„“](.*?)[”\"]", "«$1»").replaceAll("\"(.*?)\"", "«$1»");
        return turned.replaceAll("[.,…]+$", "");
    }
}
