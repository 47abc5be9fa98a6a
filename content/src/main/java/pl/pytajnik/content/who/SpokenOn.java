package pl.pytajnik.content.who;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.name.Roles;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.SpeechVerbs;

/**
 * „Anna Zalewska zapowiedziała, że … . „To nasza szkoła. Nie oddamy jej” – dodała.” A verb of saying without a subject goes
 * on with the one who spoke or acted in the sentence before the words quoted, if nobody else is there whom it could mean.
 */
final class SpokenOn {
    private static final int FARTHEST = 2;
    private static final int LONGEST_QUOTE = 5;

    private SpokenOn() {}

    static Optional<Speaking> by(Document document, ParsedSentence sentence, int verb, int back) {
        return hidesSubject(sentence, verb)
                ? lastSpeaker(document, sentence, back)
                        .filter(s -> agrees(s.name(), sentence, verb))
                        .filter(s -> isAlone(s.name(), sentence.words().tag(verb), document, sentence, s))
                        .map(s -> new Speaking(s.name(), verb, verb, null, s.firstSentence()))
                : Optional.empty();
    }

    private static boolean hidesSubject(ParsedSentence sentence, int verb) {
        Analysis words = sentence.words();
        boolean opens = verb == 0 || words.isMark(verb - 1, "–—-") || words.isOneOf(verb - 1, Set.of("jak"));
        return opens
                && IntStream.range(verb + 1, Math.min(words.size(), verb + Speaking.FARTHEST))
                        .takeWhile(
                                i -> !words.isMark(i, ",;:–—") && !words.tag(i).isPreposition())
                        .noneMatch(i -> words.can(i, t -> (t.isNoun() || t.isPronoun()) && t.is(Case.NOM)));
    }

    /** Who spoke or acted last in the paragraph, before the words quoted here. */
    static Optional<Speaking> lastSpeaker(Document document, ParsedSentence sentence, int back) {
        if (back == 0) {
            return Optional.empty();
        }
        int quote = quoteStart(document, sentence);
        for (int i = quote - 1; i >= Math.max(0, quote - FARTHEST); i--) {
            ParsedSentence last = document.sentences().get(i);
            if (!isSameParagraph(last, sentence)) {
                return Optional.empty();
            }
            Optional<Speaking> found = speaker(document, last, back - 1);
            if (found.isPresent() || namesSomebody(last)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The sentence in which the quotation that ends in this one began; this one itself when there is none. */
    static int quoteStart(Document document, ParsedSentence sentence) {
        if (marks(sentence.words(), "”") <= marks(sentence.words(), "„")) {
            return sentence.index();
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - LONGEST_QUOTE); i--) {
            Analysis words = document.sentences().get(i).words();
            if (marks(words, "„") > marks(words, "”")) {
                return i;
            }
        }
        return sentence.index();
    }

    private static long marks(Analysis words, String mark) {
        return IntStream.range(0, words.size())
                .filter(i -> words.isMark(i, mark))
                .count();
    }

    private static boolean isSameParagraph(ParsedSentence a, ParsedSentence b) {
        return a.words().sentence().paragraph() == b.words().sentence().paragraph();
    }

    /** Who speaks in a sentence, or else whom it is about. */
    private static Optional<Speaking> speaker(Document document, ParsedSentence sentence, int back) {
        Analysis words = sentence.words();
        return IntStream.range(0, words.size())
                .filter(i -> words.tag(i).isFinite() && SpeechVerbs.isSpeech(words.lemma(i)))
                .boxed()
                .flatMap(i -> Speaking.of(document, sentence, i, back).stream())
                .filter(s -> s.name().isPerson())
                .findFirst()
                .or(() -> actor(document, sentence));
    }

    private static Optional<Speaking> actor(Document document, ParsedSentence sentence) {
        return document.clauses().get(sentence.index()).stream()
                .flatMap(c -> c.actor().map(name -> Speaking.ofClause(c, name)).stream())
                .filter(s -> s.name().isPerson() && Speaking.mayAnswer(s.name()))
                .findFirst()
                .or(() -> opener(sentence));
    }

    /** „Jej założycielka, Anna Kos, nie kryła wzruszenia”: a name in the nominative before all verbs. */
    private static Optional<Speaking> opener(ParsedSentence sentence) {
        Analysis words = sentence.words();
        return sentence.mentions().stream()
                .filter(m -> m.name().isPerson() && m.is(Case.NOM) && Speaking.mayAnswer(m.name()))
                .findFirst()
                .filter(m -> Speaking.isMain(sentence, m.first()) && agreesWithNext(words, m))
                .map(m -> new Speaking(m.name(), m.first(), m.end(), null, sentence.index()));
    }

    private static boolean agreesWithNext(Analysis words, Mention m) {
        return IntStream.range(m.end(), words.size())
                .filter(i -> words.tag(i).isFinite())
                .limit(1)
                .anyMatch(i -> words.tag(i).is(Number.SG)
                        && (!words.tag(i).isPraet() || words.tag(i).is(m.name().gender())));
    }

    /** A person by name or by what they are: the verb behind it may mean them. */
    private static boolean namesSomebody(ParsedSentence sentence) {
        Analysis words = sentence.words();
        return sentence.mentions().stream().anyMatch(m -> m.name().isPerson())
                || IntStream.range(0, words.size()).anyMatch(i -> isSomebody(words, i));
    }

    private static boolean isSomebody(Analysis words, int i) {
        Tag tag = words.tag(i);
        return tag.isNoun() && tag.is(Number.SG) && tag.is(Case.NOM) && Roles.isRole(words.lemma(i));
    }

    private static boolean agrees(Name name, ParsedSentence sentence, int verb) {
        Tag tag = sentence.words().tag(verb);
        return tag.is(Number.SG) && (!tag.isPraet() || tag.is(name.gender()));
    }

    /** Nobody else whom the verb could mean is named from the speaker's sentence up to the words quoted. */
    private static boolean isAlone(Name name, Tag verb, Document document, ParsedSentence sentence, Speaking speaker) {
        int quote = quoteStart(document, sentence);
        int from = Math.max(speaker.firstSentence(), quote - FARTHEST);
        return document.sentences().subList(Math.min(from, quote), quote).stream()
                .flatMap(s -> s.mentions().stream())
                .map(Mention::name)
                .noneMatch(n -> n.isPerson()
                        && !n.equals(name)
                        && (n.gender() == name.gender() || !verb.isPraet() && n.words() > 1));
    }
}
