package pl.pytajnik.content.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.Hidden;
import pl.pytajnik.content.syntax.Linking;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.SpeechVerbs;

/**
 * W2. „Putin zapowiedział, że Rosja liczy na …” → <i>Kto zapowiedział, że Rosja liczy na …?</i> The speaker is a person
 * or an institution with a name; what was said must make sense without the sentence before.
 */
public final class Speaker implements Pattern {
    private static final int LONGEST_ADJUNCT = 7;

    private final Synthesizer synthesizer;

    public Speaker(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "W2";
    }

    @Override
    public List<Finding> findings(Document document) {
        return document.sentences().stream()
                .flatMap(sentence -> findings(document, sentence))
                .toList();
    }

    private Stream<Finding> findings(Document document, ParsedSentence sentence) {
        Analysis words = sentence.words();
        boolean[] hidden = Hidden.tokens(words);
        return IntStream.range(0, words.size())
                .filter(i -> !hidden[i] && words.tag(i).isFinite() && SpeechVerbs.isSpeech(words.lemma(i)))
                .boxed()
                .flatMap(
                        verb -> Reported.by(sentence, verb).stream().map(said -> look(document, sentence, verb, said)));
    }

    private Finding look(Document document, ParsedSentence sentence, int verb, Reported said) {
        Analysis words = sentence.words();
        if (words.lower(verb - 1).equals("nie")) {
            return refused("negated", sentence);
        }
        Optional<Speaking> speaking = Speaking.of(document, sentence, verb);
        if (speaking.isEmpty()) {
            return refused("unknown-speaker", sentence);
        }
        if (said.showsWoman(words)) {
            return refused("shows-gender", sentence);
        }
        if (!said.standsAlone(words) || Claims.hasOpenCause(words, said.comma() + 1, said.end())) {
            return refused("dangling-pronoun", sentence);
        }
        if (Claims.hidesAnother(words, said.comma() + 2, said.end())) {
            return refused("hidden-subject", sentence);
        }
        if (!Claims.isTelling(sentence, said.comma() + 2, said.end())) {
            return refused("too-general", sentence);
        }
        return KtoVerb.of(words, verb, synthesizer)
                .map(kto -> Finding.asked(ask(sentence, verb, kto, said, speaking.get())))
                .orElseGet(() -> refused("no-form", sentence));
    }

    private Finding refused(String reason, ParsedSentence sentence) {
        return Finding.refused(this, reason, sentence);
    }

    private Candidate ask(ParsedSentence sentence, int verb, String kto, Reported said, Speaking who) {
        Wording stem = new Wording().say("Kto").say(kto);
        adjuncts(sentence, verb, said.comma(), who).forEach(i -> stem.copy(sentence.tokens(), i, i + 1));
        if (!said.hasThat(sentence.words())) {
            stem.say(",").say("że");
        }
        stem.copy(sentence.tokens(), said.hasThat(sentence.words()) ? said.comma() : said.comma() + 1, said.end());
        return new Candidate(
                        id(),
                        stem.question(),
                        PersonKeys.of(who.name()),
                        sentence,
                        who.clause(),
                        Set.of("kto", kto, "że"),
                        Candidate.Anchor.NAMED,
                        Confidence.ofPattern(0.9)
                                .times("antecedent", who.certainty(sentence))
                                .times("name", who.name().certainty()),
                        List.of("osoba jest podmiotem czasownika mówienia"))
                .provedFrom(who.firstSentence());
    }

    /** What stands between the verb and its report, when it is short and stands alone, and is not the speaker. */
    private static List<Integer> adjuncts(ParsedSentence sentence, int verb, int comma, Speaking who) {
        Analysis words = sentence.words();
        List<Integer> kept = new ArrayList<>();
        for (int i = verb + 1; i < comma; i++) {
            boolean speaker = i >= who.first() && i < who.end();
            if (!speaker && !Linking.isDroppable(words, i)) {
                kept.add(i);
            }
        }
        boolean clear = kept.size() <= LONGEST_ADJUNCT
                && kept.stream()
                        .noneMatch(i -> words.tokens().get(i).isOneOf("()[]„”\"")
                                || Linking.pointsBack(words.lower(i))
                                || Linking.isRelativeTime(words.lower(i))
                                || words.isOneOf(i, Set.of("nasz", "naszą", "nami")));
        return clear
                ? kept
                : kept.stream().filter(i -> words.lower(i).equals("się")).toList();
    }
}
