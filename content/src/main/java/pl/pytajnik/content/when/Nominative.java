package pl.pytajnik.content.when;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.ParsedSentence;

/** Puts a noun phrase in the nominative: the head and the adjectives before it, while what hangs behind stays as it is. */
final class Nominative {
    private final Synthesizer synthesizer;

    Nominative(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    /**
     * A noun phrase in a sentence.
     *
     * @param first its first token, an adjective or the head
     * @param end one past its last token
     */
    record Phrase(ParsedSentence sentence, int first, int head, int end, Number number, Gender gender) {
        Analysis words() {
            return sentence.words();
        }

        Optional<Mention> name() {
            return sentence.mentionAt(head).filter(m -> m.first() == head);
        }
    }

    /**
     * The phrase as a subject.
     *
     * @param made the words that had another form
     */
    record Said(String text, Set<String> made) {}

    /** Empty when a form is missing, or the name is not sure. */
    Optional<Said> of(Phrase phrase) {
        Set<String> made = new TreeSet<>();
        Wording wording = new Wording();
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Optional<String> form = attribute(phrase, i);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            wording.say(form.get());
            made.add(form.get());
        }
        Optional<Mention> name = phrase.name();
        Optional<String> head = name.isPresent() ? named(phrase, name.get()) : noun(phrase);
        return head.map(text -> {
            wording.say(text);
            made.add(text);
            wording.copy(phrase.words().tokens(), name.map(Mention::end).orElse(phrase.head() + 1), phrase.end());
            return new Said(wording.phrase(), made);
        });
    }

    /** A person by the full name; what else has a name only as it stands, where that can be the nominative. */
    private static Optional<String> named(Phrase phrase, Mention name) {
        if (name.name().isPerson()) {
            return Optional.of(name)
                    .filter(m -> m.name().isSure())
                    .map(m -> m.name().canonical());
        }
        boolean asItStands = phrase.words().can(phrase.head(), t -> t.isNoun() && isNominative(t, phrase));
        return asItStands
                ? Optional.of(new Wording()
                        .copy(phrase.words().tokens(), name.first(), name.end())
                        .phrase())
                : Optional.empty();
    }

    private Optional<String> attribute(Phrase phrase, int i) {
        Analysis words = phrase.words();
        String text = words.isInitial(i) ? words.lower(i) : words.text(i);
        if (words.can(i, t -> isNominative(t, phrase) && (t.isAdjective() || t.isParticiple()))) {
            return Optional.of(text);
        }
        return words.readings(i).stream()
                .filter(r -> r.tag().isAdjective() || r.tag().isPassiveParticiple())
                .findFirst()
                .flatMap(r -> r.tag().isAdjective()
                        ? synthesizer.adjective(r.lemma(), phrase.number(), Case.NOM, phrase.gender())
                        : synthesizer.participle(r.lemma(), phrase.number(), Case.NOM, phrase.gender()));
    }

    private Optional<String> noun(Phrase phrase) {
        Analysis words = phrase.words();
        int head = phrase.head();
        String text = words.isInitial(head) ? words.lower(head) : words.text(head);
        if (words.can(head, t -> t.isNoun() && isNominative(t, phrase))) {
            return Optional.of(text);
        }
        return words.readings(head).stream()
                .filter(r -> isOf(r, phrase))
                .findFirst()
                .flatMap(r -> synthesizer.noun(r.lemma(), phrase.number(), Case.NOM, phrase.gender()));
    }

    private static boolean isOf(Reading reading, Phrase phrase) {
        return reading.tag().isNoun()
                && reading.tag().is(phrase.number())
                && reading.tag().is(phrase.gender());
    }

    private static boolean isNominative(Tag tag, Phrase phrase) {
        return tag.is(Case.NOM) && tag.is(phrase.number()) && tag.is(phrase.gender());
    }
}
