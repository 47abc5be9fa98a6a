package pl.pytajnik.content.who;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.syntax.Hidden;
import pl.pytajnik.content.syntax.Linking;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * What a verb of saying reports: „, że Gdynia dostanie nową szkołę”.
 *
 * @param comma the comma before „że”
 * @param end one past its last token
 */
record Reported(int comma, int end) {
    private static final int FARTHEST = 14;
    private static final int MOST_WORDS = 28;
    private static final Set<String> OPENERS = Set.of("że", "iż");

    /** Behind one of these the report has said what it says: a reason, a contrast, one more event. */
    private static final Set<String> LOOSE = Set.of(
            "a", "ale", "lecz", "i", "oraz", "gdyż", "ponieważ", "bo", "choć", "chociaż", "zaś", "natomiast", "co");

    private static final Set<String> NEEDED =
            Set.of("jeśli", "jeżeli", "gdyby", "gdy", "kiedy", "aby", "żeby", "by", "niż", "dopóki");

    private static final Set<String> VAGUE = Set.of("obecny", "obecna", "obecne", "obecnego", "obecnej", "obecnym");

    /** What the verb reports, cut where it goes on to say something else; empty when nothing can be cut out whole. */
    static Optional<Reported> by(ParsedSentence sentence, int verb) {
        Analysis words = sentence.words();
        if (verb == 1 && words.lower(0).equals("jak")) {
            return behindAs(sentence, verb);
        }
        boolean[] hidden = Hidden.tokens(words);
        return IntStream.range(verb + 1, Math.min(words.size(), verb + FARTHEST))
                .filter(i -> words.isMark(i, ",") && words.isOneOf(i + 1, OPENERS) && !hidden[i])
                .boxed()
                .findFirst()
                .filter(comma -> isQuiet(words, verb + 1, comma, i -> hidden[i]))
                .flatMap(comma -> cut(sentence, comma, i -> hidden[i]));
    }

    /** „Jak powiedziała Anna Kos, wymianę planowano na maj”: the main clause is what she said. */
    private static Optional<Reported> behindAs(ParsedSentence sentence, int verb) {
        Analysis words = sentence.words();
        boolean[] hidden = Hidden.tokens(words);
        return IntStream.range(verb + 1, Math.min(words.size(), verb + FARTHEST))
                .filter(i -> words.isMark(i, ",") && !hidden[i])
                .boxed()
                .findFirst()
                .filter(comma -> isQuiet(words, verb + 1, comma, i -> hidden[i]))
                .filter(comma ->
                        hasPredicate(words, comma, segmentEnd(words, comma + 1, i -> hidden[i]), i -> hidden[i]))
                .filter(comma -> !isRelative(words, comma) && !words.isOneOf(comma + 1, OPENERS))
                .flatMap(comma -> cut(sentence, comma, i -> hidden[i]));
    }

    /** True when the article has „że” itself. */
    boolean hasThat(Analysis words) {
        return words.isOneOf(comma + 1, OPENERS);
    }

    private static boolean isQuiet(Analysis words, int from, int to, IntPredicate hidden) {
        return IntStream.range(from, to)
                .noneMatch(i -> !hidden.test(i)
                        && (words.tag(i).isFinite() || words.tag(i).isInfinitive() || words.isMark(i, ",;:–—")));
    }

    private static Optional<Reported> cut(ParsedSentence sentence, int comma, IntPredicate hidden) {
        Analysis words = sentence.words();
        int end = last(words);
        for (int i = comma + 2; i < end; i++) {
            boolean stops = !hidden.test(i)
                    && words.isMark(i, ";–—-:")
                    && !words.tokens().get(i - 1).isNumber();
            if (stops || !hidden.test(i) && words.isMark(i, ",") && mayStop(words, comma, i, hidden)) {
                end = i;
            }
        }
        boolean fits = end - comma <= MOST_WORDS && hasPredicate(words, comma, end, hidden);
        boolean open = words.isMark(end, ",") && (isNeeded(words, end + 1) || isRestricting(words, end));
        return fits && !open ? Optional.of(new Reported(comma, end)) : Optional.empty();
    }

    private static int last(Analysis words) {
        int end = words.size();
        while (end > 0 && words.isMark(end - 1, ".!?…")) {
            end--;
        }
        return end;
    }

    /** The comma ends a whole clause, and what follows is one of its own that the report does not need. */
    private static boolean mayStop(Analysis words, int comma, int i, IntPredicate hidden) {
        boolean whole = hasOwnPredicate(words, comma, i, hidden) && !isNeeded(words, comma + 2);
        boolean more = hasPredicate(words, i, segmentEnd(words, i + 1, hidden), hidden);
        boolean loose = words.isOneOf(i + 1, LOOSE) || !words.isOneOf(i + 1, OPENERS) && !isRelative(words, i);
        boolean listed = words.tag(i + 1).isNumeral()
                || i + 1 < words.size() && words.tokens().get(i + 1).isNumber();
        return whole && more && loose && !listed && !isNeeded(words, i + 1);
    }

    private static int segmentEnd(Analysis words, int from, IntPredicate hidden) {
        return IntStream.range(from, words.size())
                .filter(i -> !hidden.test(i) && words.isMark(i, ",;–—:"))
                .findFirst()
                .orElse(words.size());
    }

    private static boolean hasPredicate(Analysis words, int from, int to, IntPredicate hidden) {
        return IntStream.range(from, to)
                .anyMatch(i -> words.tag(i).isFinite()
                        || words.tag(i).isImpersonal()
                        || words.isOneOf(i, Set.of("można", "trzeba", "należy", "warto")));
    }

    /** More verbs than there are relative clauses: „budżet, który wynosi milion,” has none of its own yet. */
    private static boolean hasOwnPredicate(Analysis words, int from, int to, IntPredicate hidden) {
        long verbs = IntStream.range(from, to)
                .filter(i -> hasPredicate(words, i, i + 1, hidden))
                .count();
        long relatives = IntStream.range(from, to)
                .filter(i -> !hidden.test(i) && words.isMark(i, ",") && isRelative(words, i))
                .count();
        return verbs > relatives;
    }

    private static boolean isNeeded(Analysis words, int i) {
        return words.isOneOf(i, NEEDED);
    }

    private static boolean isRelative(Analysis words, int comma) {
        int at = words.tag(comma + 1).isPreposition() ? comma + 2 : comma + 1;
        return words.lemma(at).equals("który")
                || words.lemma(at).equals("jaki")
                || words.lower(at).equals("gdzie");
    }

    /** „dokonał rzeczy, którą …”: which thing is told behind the comma. */
    private static boolean isRestricting(Analysis words, int comma) {
        return isRelative(words, comma) && !words.isCapitalised(comma - 1) && !words.isMark(comma - 1, "”\"»");
    }

    /** A woman speaks of herself with a verb that shows it: „przypomniała, że zalecała”. */
    boolean showsWoman(Analysis words) {
        boolean feminine =
                IntStream.range(comma, end).anyMatch(i -> words.tag(i).isPraet() && isFeminine(words.tag(i)));
        boolean subject = IntStream.range(comma, end)
                .anyMatch(i -> words.can(i, t -> (t.isNoun() || t.isUnknown()) && isFeminine(t) && t.is(Case.NOM)));
        return feminine && !subject;
    }

    private static boolean isFeminine(Tag tag) {
        return tag.is(Number.SG) && tag.is(Gender.F);
    }

    /** Has no word in it that points back at the text before. */
    boolean standsAlone(Analysis words) {
        return IntStream.range(comma, end)
                .mapToObj(words::lower)
                .noneMatch(w -> Linking.pointsBack(w) || VAGUE.contains(w));
    }
}
