package pl.pytajnik.content.who;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.name.RolePhrase;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.Linking;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.SpeechVerbs;

/**
 * Who is the subject of a verb of saying.
 *
 * @param name the speaker
 * @param first first token of the words that name the speaker, title or office included; the verb when they stand elsewhere
 * @param end one past the last of them
 * @param clause where it was found; null when the words around the verb alone tell
 * @param firstSentence number of the sentence that names the speaker
 */
record Speaking(Name name, int first, int end, @Nullable Clause clause, int firstSentence) {
    private static final int FARTHEST = 12;
    private static final int MOST_SENTENCES_BACK = 3;
    private static final Set<String> POSSESSIVE =
            Set.of("jego", "jej", "ich", "nasz", "nasza", "tamtejszy", "tamtejsza");

    /** The person or institution that speaks, from the words beside the verb or the clauses of the document. */
    static Optional<Speaking> of(Document document, ParsedSentence sentence, int verb) {
        return of(document, sentence, verb, MOST_SENTENCES_BACK);
    }

    private static Optional<Speaking> of(Document document, ParsedSentence sentence, int verb, int back) {
        return before(sentence, verb)
                .or(() -> behind(sentence, verb))
                .or(() -> ofClause(document, sentence, verb))
                .or(() -> goingOn(document, sentence, verb, back));
    }

    /** How sure it is who speaks: less so when another sentence tells. */
    double certainty(ParsedSentence sentence) {
        return firstSentence == sentence.index() ? 1 : 0.8;
    }

    /** „Burmistrz Anna Zalewska, inżynier z zawodu, powiedziała”. */
    private static Optional<Speaking> before(ParsedSentence sentence, int verb) {
        return sentence.mentions().stream()
                .filter(m -> m.end() <= verb && m.end() >= verb - FARTHEST && canSpeak(m, sentence, verb))
                .max(Comparator.comparing(Mention::end))
                .filter(m -> isAside(sentence, m.end(), verb))
                .map(m -> new Speaking(m.name(), start(sentence, m), verb, null, sentence.index()))
                .filter(s -> isMain(sentence, s.first()));
    }

    /** „– powiedziała wczoraj burmistrz Anna Zalewska”. */
    private static Optional<Speaking> behind(ParsedSentence sentence, int verb) {
        return sentence.mentions().stream()
                .filter(m -> m.first() > verb && m.first() <= verb + FARTHEST && canSpeak(m, sentence, verb))
                .min(Comparator.comparing(Mention::first))
                .filter(m -> isOneClause(sentence, verb, m.first()))
                .map(m -> new Speaking(m.name(), start(sentence, m), m.end(), null, sentence.index()));
    }

    private static Optional<Speaking> ofClause(Document document, ParsedSentence sentence, int verb) {
        return document.clauses().get(sentence.index()).stream()
                .filter(c -> c.verb() == verb)
                .flatMap(c -> c.actor().map(name -> ofClause(c, name)).stream())
                .filter(s -> mayAnswer(s.name()))
                .findFirst();
    }

    private static Speaking ofClause(Clause clause, Name name) {
        int first = clause.subjectIfAny().map(s -> s.first()).orElse(clause.verb());
        int end = clause.subjectIfAny().map(s -> s.end()).orElse(clause.verb());
        return new Speaking(name, first, end, clause, clause.firstSentence());
    }

    /**
     * „Anna Zalewska zapowiedziała, że … . „Nie oddamy szkoły” – dodała.” A verb without a subject, in the sentence behind
     * one that says who speaks, goes on with the same speaker, if nobody else is there whom it could mean.
     */
    private static Optional<Speaking> goingOn(Document document, ParsedSentence sentence, int verb, int back) {
        if (back == 0 || sentence.index() == 0 || !hidesSubject(sentence, verb)) {
            return Optional.empty();
        }
        ParsedSentence last = document.sentences().get(sentence.index() - 1);
        boolean near = last.words().sentence().paragraph()
                == sentence.words().sentence().paragraph();
        return near
                ? speaker(document, last, back - 1)
                        .filter(s -> agrees(s.name(), sentence, verb) && isAlone(s.name(), last))
                        .map(s -> new Speaking(s.name(), verb, verb, null, s.firstSentence()))
                : Optional.empty();
    }

    private static boolean hidesSubject(ParsedSentence sentence, int verb) {
        Analysis words = sentence.words();
        boolean opens = verb == 0 || words.isMark(verb - 1, "–—-") || words.isOneOf(verb - 1, Set.of("jak"));
        return opens
                && IntStream.range(verb + 1, Math.min(words.size(), verb + FARTHEST))
                        .takeWhile(
                                i -> !words.isMark(i, ",;:–—") && !words.tag(i).isPreposition())
                        .noneMatch(i -> words.can(i, t -> (t.isNoun() || t.isPronoun()) && t.is(Case.NOM)));
    }

    /** Who speaks in a sentence, or else whom it is about. */
    private static Optional<Speaking> speaker(Document document, ParsedSentence sentence, int back) {
        Analysis words = sentence.words();
        return IntStream.range(0, words.size())
                .filter(i -> words.tag(i).isFinite() && SpeechVerbs.isSpeech(words.lemma(i)))
                .boxed()
                .flatMap(i -> of(document, sentence, i, back).stream())
                .filter(s -> s.name().isPerson())
                .findFirst()
                .or(() -> actor(document, sentence));
    }

    private static Optional<Speaking> actor(Document document, ParsedSentence sentence) {
        return document.clauses().get(sentence.index()).stream()
                .flatMap(c -> c.actor().map(name -> ofClause(c, name)).stream())
                .filter(s -> s.name().isPerson() && mayAnswer(s.name()))
                .findFirst();
    }

    private static boolean agrees(Name name, ParsedSentence sentence, int verb) {
        Tag tag = sentence.words().tag(verb);
        return tag.is(Number.SG) && (!tag.isPraet() || tag.is(name.gender()));
    }

    /** Nobody else of that gender is named there. */
    private static boolean isAlone(Name name, ParsedSentence sentence) {
        return sentence.mentions().stream()
                .map(Mention::name)
                .noneMatch(n -> n.isPerson() && n.gender() == name.gender() && !n.equals(name));
    }

    private static boolean canSpeak(Mention mention, ParsedSentence sentence, int verb) {
        Name name = mention.name();
        Gender said = sentence.words().tag(verb).gender();
        boolean past = sentence.words().tag(verb).isPraet();
        return name.isPerson() && mayAnswer(name) && mention.is(Case.NOM) && (!past || name.gender() == said);
    }

    private static boolean mayAnswer(Name name) {
        boolean speaks = name.isPerson() || name.type() == Name.Type.INSTITUTION;
        return speaks && name.words() > 1 && name.isSure();
    }

    /** Where the words that name the speaker begin: an office and whose it is belong to them. */
    private static int start(ParsedSentence sentence, Mention mention) {
        Analysis words = sentence.words();
        int first =
                RolePhrase.before(words, mention.first()).map(RolePhrase::first).orElse(mention.first());
        return words.isOneOf(first - 1, POSSESSIVE) ? first - 1 : first;
    }

    /** Nothing between the name and the verb but adverbs, a phrase with a preposition, or an aside between commas. */
    private static boolean isAside(ParsedSentence sentence, int from, int to) {
        Analysis words = sentence.words();
        boolean still = IntStream.range(from, to)
                .noneMatch(i -> words.tag(i).isFinite() || words.tag(i).isImpersonal() || words.isMark(i, ";:–—"));
        boolean enclosed = words.isMark(from, ",") && words.isMark(to - 1, ",");
        boolean plain = IntStream.range(from, to).noneMatch(i -> words.isMark(i, ",")) && leads(words, from, to);
        return still && (enclosed || plain);
    }

    private static boolean leads(Analysis words, int from, int to) {
        int at = from;
        while (at < to && (words.tag(at).isAdverb() || words.tag(at).isParticle() || Linking.isDroppable(words, at))) {
            at++;
        }
        return at == to || words.tag(at).isPreposition() || words.isMark(at, "(");
    }

    /** From the verb to the name nothing begins anew, but for one comma in „szkoleniowiec klubu, Litwin”. */
    private static boolean isOneClause(ParsedSentence sentence, int verb, int name) {
        Analysis words = sentence.words();
        long commas = IntStream.range(verb + 1, name)
                .filter(i -> words.isMark(i, ","))
                .count();
        return commas <= 1
                && IntStream.range(verb + 1, name)
                        .noneMatch(i -> words.tag(i).isFinite()
                                || words.isMark(i, ";:–—-„\"")
                                || words.isOneOf(i, Set.of("że", "iż", "i", "a", "czy", "ale", "który", "która")));
    }

    /** The speaker opens a clause that depends on none: nothing before but a phrase with a preposition, or a conjunction. */
    private static boolean isMain(ParsedSentence sentence, int first) {
        Analysis words = sentence.words();
        return IntStream.range(0, first)
                .noneMatch(i -> words.tag(i).isFinite()
                        || words.tag(i).isImpersonal()
                        || words.isMark(i, ";:–—„\"")
                        || words.isOneOf(i, Set.of("że", "jak", "gdyby", "jeśli", "jeżeli", "aby", "czy", "choć")));
    }
}
