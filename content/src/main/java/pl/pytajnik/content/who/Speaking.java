package pl.pytajnik.content.who;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.name.RolePhrase;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.Linking;
import pl.pytajnik.content.syntax.ParsedSentence;

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
    static final int FARTHEST = 12;
    private static final int MOST_SENTENCES_BACK = 3;
    private static final Set<String> POSSESSIVE =
            Set.of("jego", "jej", "ich", "nasz", "nasza", "tamtejszy", "tamtejsza");

    /** The person or institution that speaks, from the words beside the verb or the clauses of the document. */
    static Optional<Speaking> of(Document document, ParsedSentence sentence, int verb) {
        return of(document, sentence, verb, MOST_SENTENCES_BACK);
    }

    /** @param back how many earlier speeches may be looked at to learn who goes on speaking */
    static Optional<Speaking> of(Document document, ParsedSentence sentence, int verb, int back) {
        return before(sentence, verb)
                .or(() -> behind(sentence, verb))
                .or(() -> ofClause(document, sentence, verb))
                .or(() -> JoinedVerb.by(sentence, verb))
                .or(() -> SpokenOn.by(document, sentence, verb, back))
                .or(() -> CalledSpeaker.by(document, sentence, verb, back));
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
                .filter(m -> isAside(sentence, m.end(), verb) || RelativeAside.is(sentence, m, verb))
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

    static Speaking ofClause(Clause clause, Name name) {
        int first = clause.subjectIfAny().map(s -> s.first()).orElse(clause.verb());
        int end = clause.subjectIfAny().map(s -> s.end()).orElse(clause.verb());
        return new Speaking(name, first, end, clause, clause.firstSentence());
    }

    static boolean canSpeak(Mention mention, ParsedSentence sentence, int verb) {
        Name name = mention.name();
        Gender said = sentence.words().tag(verb).gender();
        boolean past = sentence.words().tag(verb).isPraet();
        return name.isPerson() && mayAnswer(name) && mention.is(Case.NOM) && (!past || name.gender() == said);
    }

    static boolean mayAnswer(Name name) {
        boolean speaks = name.isPerson() || name.type() == Name.Type.INSTITUTION;
        return speaks && name.words() > 1 && name.isSure();
    }

    /** Where the words that name the speaker begin: an office and whose it is belong to them. */
    static int start(ParsedSentence sentence, Mention mention) {
        Analysis words = sentence.words();
        int first =
                RolePhrase.before(words, mention.first()).map(RolePhrase::first).orElse(mention.first());
        return words.isOneOf(first - 1, POSSESSIVE) ? first - 1 : first;
    }

    /** Nothing between the name and the verb but adverbs, a phrase with a preposition, or an aside between commas. */
    static boolean isAside(ParsedSentence sentence, int from, int to) {
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
    static boolean isMain(ParsedSentence sentence, int first) {
        Analysis words = sentence.words();
        return IntStream.range(0, first)
                .noneMatch(i -> words.tag(i).isFinite()
                        || words.tag(i).isImpersonal()
                        || words.isMark(i, ";:–—„\"")
                        || words.isOneOf(i, Set.of("że", "jak", "gdyby", "jeśli", "jeżeli", "aby", "czy", "choć")));
    }
}
