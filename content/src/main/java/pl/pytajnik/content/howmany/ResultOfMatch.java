package pl.pytajnik.content.howmany;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.number.Figures;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.question.Anchoring;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/** H5. „Wisła pokonała w finale Lecha 3:1” → <i>Jakim wynikiem Wisła pokonała w finale Lecha?</i> */
public final class ResultOfMatch implements ClausePattern {
    private static final Set<String> VERBS = Set.of(
            "pokonać",
            "wygrać",
            "przegrać",
            "zremisować",
            "ulec",
            "zwyciężyć",
            "rozgromić",
            "zakończyć",
            "skończyć",
            "zagrać");
    private static final Set<String> NAMES_OF_RESULT = Set.of("wynikiem", "stosunkiem", "rezultatem");

    private static final Rules<Score> RULES = new Rules<>(List.of(
            new Rule<>("negated", s -> s.clause().isNegated()),
            new Rule<>("restricted", s -> s.clause().isRestricted()),
            new Rule<>("verb", s -> !VERBS.contains(s.words().lemma(s.clause().verb()))),
            new Rule<>(
                    "several-scores",
                    s -> scores(s.clause()).count() > 1 || s.words().isMark(s.at() + 1, "/–-")),
            new Rule<>("in-brackets", s -> Counting.isBracketed(s.words(), s.at())),
            new Rule<>("out-of-order", s -> Unaskable.isDisordered(s.clause())),
            new Rule<>("hidden-subject", s -> Unaskable.isHidden(s.clause())),
            new Rule<>("governed", s -> s.words().tag(s.first() - 1).isPreposition() || isStage(s)),
            new Rule<>("no-opponent", s -> !isTold(s.clause()))));

    @Override
    public String id() {
        return "H5";
    }

    @Override
    public List<Finding> look(Clause clause) {
        return scores(clause).mapToObj(at -> look(new Score(clause, at))).toList();
    }

    private static IntStream scores(Clause clause) {
        return IntStream.range(clause.start(), clause.end())
                .filter(i -> clause.has(i)
                        && clause.words().text(i).contains(":")
                        && Figures.isScore(clause.words().text(i))
                        && !clause.sentence().isDated(i));
    }

    /**
     * The score of a match.
     *
     * @param at its token
     */
    private record Score(Clause clause, int at) {
        Analysis words() {
            return clause.words();
        }

        /** „wynikiem 3:1” goes out as a whole. */
        int first() {
            return words().isOneOf(at - 1, NAMES_OF_RESULT) ? at - 1 : at;
        }
    }

    /** „przy stanie 2:1”, „w meczu wygranym 3:1”. */
    private static boolean isStage(Score score) {
        int before = score.first() - 1;
        return score.words().isOneOf(before, Set.of("stanie", "stan", "po"))
                || score.words().tag(before).isParticiple()
                        && before != score.clause().verb() + 1;
    }

    /** Two sides, or one and a day. */
    private static boolean isTold(Clause clause) {
        return clause.mentions().size() > 1
                || !clause.mentions().isEmpty() && !clause.dates().isEmpty();
    }

    private Finding look(Score score) {
        return RULES.refusal(score)
                .map(reason -> Finding.refused(this, reason, score.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(score)));
    }

    private Candidate ask(Score score) {
        Wording stem = new Wording().say("Jakim wynikiem");
        new Rest(score.clause(), i -> i >= score.first() && i <= score.at()).addWhole(stem);
        return new Candidate(
                id(),
                stem.question(),
                key(score),
                score.clause().sentence(),
                score.clause(),
                Set.of("jakim", "wynikiem"),
                Anchoring.of(score.clause(), score.first(), score.at() + 1),
                Confidence.ofPattern(0.85).times("antecedent", score.clause().antecedent() == null ? 1 : 0.8),
                List.of("wynik meczu przy orzeczeniu"));
    }

    private static Key.HowMany key(Score score) {
        String text = score.words().text(score.at());
        BigDecimal goals = new BigDecimal(text.substring(0, text.indexOf(':')));
        Quantity quantity = new Quantity(score.at(), score.at(), score.at() + 1, goals, false);
        return new Key.HowMany(quantity, new Key.Frame("", "", ""), text, List.of(text.replace(':', '–')));
    }
}
