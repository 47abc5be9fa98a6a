package pl.pytajnik.content.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Aspect;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Degree;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.Told;

/**
 * A stem without a proper name, and what else may tell its reader which one is meant. In an article about one event its
 * title does, and so it does where it names a town or a thing that all is about; in a life, or in a story of many years
 * without a name above it, the stem itself must speak of the title's thing.
 *
 * @param said the tokens of the sentence that the stem has
 */
record Nameless(ParsedSentence sentence, List<Integer> said, Candidate candidate, Told told) {
    private static final Pattern NAME = Pattern.compile("(?<=[ (])\\p{Lu}|[„«\"]");
    /** Who says something is known by what was said. */
    private static final Set<String> SPEECH = Set.of("W2", "W5");

    private static final Set<String> FAMILY = Set.of(
            "rodzina",
            "mąż",
            "ojciec",
            "matka",
            "brat",
            "syn",
            "córka",
            "żona",
            "siostra",
            "rodzice",
            "wnuk",
            "wnuczka",
            "dziadek",
            "babcia",
            "teść",
            "teściowa",
            "wuj",
            "stryj",
            "ciotka",
            "kuzyn",
            "szwagier");
    private static final Set<String> ORDER = Set.of("ostatni", "pierwszy", "przedostatni");
    /** Words by which a writer does not say what a thing is; the sentence before or behind does. */
    private static final Set<String> VEILS = Set.of("tajemniczy", "pewien", "niejaki", "prawdziwy", "całość");

    private static final Set<String> STOCK = Set.of("akcja", "udział", "kurs", "obligacja", "cena");

    private static final Rules<Nameless> ALWAYS = new Rules<>(List.of(
            new Rule<>("whose-relative", Nameless::hasSomebodysRelative),
            new Rule<>("veiled-thing", Nameless::hasVeiledThing)));
    private static final Rules<Nameless> WITHOUT_NAME = new Rules<>(List.of(
            new Rule<>("one-of-a-set", Nameless::hasOneOfASet),
            new Rule<>("bare-month", Nameless::isOfMonthOnly),
            new Rule<>("who-paid", Nameless::isPaidByNobody),
            new Rule<>("whose-stock", n -> n.hasThing(STOCK) && !n.speaksOfTitle()),
            new Rule<>("one-of-many-years", Nameless::isLostInYears)));

    static boolean hasName(Candidate candidate) {
        return NAME.matcher(candidate.stem()).find();
    }

    /** The code of the reason to refuse it; a stem with a name is refused only for a relative of nobody it names or a thing kept veiled. */
    static Optional<String> refusal(Candidate candidate, Told told) {
        Nameless stem = of(candidate, told);
        boolean named = hasName(candidate);
        return ALWAYS.refusal(stem).or(() -> named ? Optional.empty() : WITHOUT_NAME.refusal(stem));
    }

    static Nameless of(Candidate candidate, Told told) {
        return new Nameless(candidate.source(), said(candidate), candidate, told);
    }

    private static List<Integer> said(Candidate candidate) {
        Set<String> stem = new HashSet<>(Stems.lowerWords(candidate.stem()));
        Analysis words = candidate.source().words();
        int from = candidate.clause() == null ? 0 : candidate.clause().start();
        int to = candidate.clause() == null ? words.size() : candidate.clause().end();
        return IntStream.range(from, to)
                .filter(i -> stem.contains(words.lower(i)))
                .boxed()
                .toList();
    }

    Analysis words() {
        return sentence.words();
    }

    boolean isSpeech() {
        return SPEECH.contains(candidate.pattern());
    }

    /** „po śmierci ojca sprzedano majątek”; somebody asked for has a father of their own. */
    private boolean hasSomebodysRelative() {
        return candidate.kind() != Kind.WHO
                && !namesSomebody()
                && said.stream()
                        .anyMatch(i -> words().tag(i).isNoun()
                                && FAMILY.contains(words().lemma(i))
                                && !words().lower(i - 1).equals("za")
                                && !isSaid(
                                        i + 1,
                                        words().isNominal(i + 1)
                                                && words().tag(i + 1).is(Case.GEN)));
    }

    /** „tajemniczą substancję wyodrębnił …”, „całość wyceniono na …”; what somebody said may be as vague as it was. */
    private boolean hasVeiledThing() {
        return !isSpeech()
                && said.stream()
                        .anyMatch(i -> VEILS.contains(words().lemma(i))
                                && (words().tag(i).isAdjective()
                                        || !words().tag(i + 1).is(Case.GEN)));
    }

    private boolean namesSomebody() {
        boolean hidden = candidate.clause() != null && candidate.clause().antecedent() != null;
        return hidden
                || said.stream()
                        .anyMatch(i -> sentence.mentionAt(i)
                                .filter(m -> m.name().isPerson())
                                .isPresent());
    }

    /** „ostatniej parze”: a word of order beside a noun that nothing else tells about. */
    private boolean hasOneOfASet() {
        return said.stream()
                .anyMatch(i ->
                        (ORDER.contains(words().lemma(i)) || words().tag(i).degree() == Degree.SUPERLATIVE)
                                && isSaid(i + 1, words().tag(i + 1).isNoun() && !sentence.isDated(i + 1))
                                && !told.isInTitle(words().lemma(i + 1))
                                && !isToldBehind(i + 2));
    }

    private boolean isToldBehind(int next) {
        return words().isMark(next, ",")
                || words().isOneOf(next, Set.of("w")) && words().isOneOf(next + 1, Set.of("dziejach", "historii"))
                || isSaid(
                        next,
                        words().tag(next).isAdjective()
                                || words().tag(next).isParticiple()
                                || words().isNominal(next) && words().tag(next).is(Case.GEN));
    }

    private boolean isSaid(int i, boolean kind) {
        return kind && said.contains(i);
    }

    private boolean hasThing(Set<String> lemmas) {
        return said.stream().anyMatch(i -> words().tag(i).isNoun() && lemmas.contains(words().lemma(i)));
    }

    /** „W którym miesiącu urzędnicy sprawdzili 300 posesji?”: it ages with its year, and nothing else tells which. */
    private boolean isOfMonthOnly() {
        boolean habit =
                candidate.clause() != null && candidate.clause().verbTag().aspect() == Aspect.IMPERFECTIVE;
        return candidate.stem().startsWith("W którym miesiącu") && !habit && !speaksOfTitle();
    }

    /** „Ile złotych przeznaczono na badania?”. */
    private boolean isPaidByNobody() {
        return candidate.stem().matches("Ile (?:złotych|euro|dolarów|funtów|rubli) .*")
                && candidate.clause() != null
                && candidate.clause().verbTag().isImpersonal()
                && !speaksOfTitle();
    }

    private boolean isLostInYears() {
        return told.isOfManyYears()
                && !told.isOfNamedThing()
                && !isSpeech()
                && !speaksOfTitle()
                && said.stream().noneMatch(i -> OfPlace.is(words(), i));
    }

    /** A thing of the title itself, and not „sześć okrętów” under one of ships. */
    boolean speaksOfTitle() {
        return said.stream()
                .filter(i -> words().isNominal(i) || words().tag(i).isAdjective())
                .filter(i -> Definite.isThing(words().lemma(i)) && told.isInTitle(words().lemma(i)))
                .anyMatch(i -> !isCounted(i));
    }

    private boolean isCounted(int i) {
        return IntStream.range(Math.max(0, i - 2), i)
                .filter(k -> said.contains(k) && !sentence.isDated(k))
                .anyMatch(k ->
                        words().tag(k).isNumeral() || words().tokens().get(k).isNumber());
    }
}
