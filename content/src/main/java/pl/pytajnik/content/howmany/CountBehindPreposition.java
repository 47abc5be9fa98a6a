package pl.pytajnik.content.howmany;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.question.Anchoring;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/**
 * H3. „Kurs akcji Velmaru wzrósł o 6,5 procent” → <i>O ile procent wzrósł kurs akcji Velmaru?</i>, „zagrała w 64 filmach”
 * → <i>W ilu filmach …?</i> A counted noun behind a preposition that belongs to the verb; the question and the key keep
 * the preposition.
 */
public final class CountBehindPreposition implements ClausePattern {
    private static final Rules<Counting> RULES = new Rules<>(List.of(
            new Rule<>("negated", c -> c.clause().isNegated()),
            new Rule<>("restricted", c -> c.clause().isRestricted()),
            new Rule<>("relative-time", c -> Unaskable.isRelativeTime(c.clause())),
            new Rule<>("relative-time", c -> Ownership.isOfDay(c.clause())),
            new Rule<>("who", c -> Ownership.isToldByAge(c.clause())),
            new Rule<>("goes-on", CountBehindPreposition::goesOn),
            new Rule<>(
                    "torn",
                    c -> c.words().isOneOf(c.end(), Set.of("w")) && c.words().isOneOf(c.end() + 1, Set.of("skali"))),
            new Rule<>("hidden-subject", c -> Unaskable.isHidden(c.clause())),
            new Rule<>("thin", Counting::isThin),
            new Rule<>("duration", CountBehindPreposition::isDuration),
            new Rule<>("comparison", c -> c.isComparison() || isLongerThanUnsaid(c)),
            new Rule<>("persons-or-things", c -> c.counted().vague()),
            new Rule<>(
                    "preposition",
                    c -> questionWord(c).isEmpty() || c.preposition().equals("spośród")),
            new Rule<>("attached-to-noun", c -> !belongsToVerb(c)),
            new Rule<>(
                    "word-order",
                    c -> c.clause().subject() != null && !c.clause().isPlainlyOrdered())));

    private static final Set<String> CHANGES = Set.of(
            "wzrosnąć",
            "wzrastać",
            "spaść",
            "spadać",
            "zmaleć",
            "maleć",
            "zmniejszyć",
            "zwiększyć",
            "podnieść",
            "obniżyć",
            "skrócić",
            "wydłużyć",
            "przedłużyć",
            "wyprzedzić",
            "podrożeć",
            "potanieć",
            "zdrożeć",
            "stopnieć",
            "poprawić",
            "urosnąć",
            "przekroczyć",
            "ograniczyć",
            "powiększyć");
    private static final Set<String> ESTIMATES = Set.of(
            "oszacować",
            "szacować",
            "wycenić",
            "wyceniać",
            "ocenić",
            "oceniać",
            "skazać",
            "obliczyć",
            "ubezpieczyć",
            "opiewać",
            "podzielić",
            "przetłumaczyć",
            "wybrać",
            "wybierać",
            "podpisać",
            "zawiesić");
    private static final Set<String> TRADES = Set.of(
            "kupić",
            "kupować",
            "sprzedać",
            "sprzedawać",
            "nabyć",
            "zakupić",
            "odkupić",
            "odsprzedać",
            "pozyskać",
            "wylicytować",
            "zbudować",
            "wybudować",
            "wyremontować");

    private final Synthesizer synthesizer;

    public CountBehindPreposition(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "H3";
    }

    @Override
    public List<Finding> look(Clause clause) {
        return Counting.in(clause, synthesizer).stream()
                .filter(Counting::isBehindPreposition)
                .map(this::look)
                .toList();
    }

    private Finding look(Counting counting) {
        return RULES.refusal(counting)
                .map(reason -> Finding.refused(this, reason, counting.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(counting)));
    }

    /** „nowa droga jest krótsza o 5 km”: than what, only the text before tells. */
    private static boolean isLongerThanUnsaid(Counting c) {
        return c.preposition().equals("o")
                && c.clause().mentions().isEmpty()
                && c.words().can(c.before() - 1, t -> t.isAdjective() && Counting.isComparative(t.raw()))
                && !c.words().isOneOf(c.end(), Set.of("od", "niż"));
    }

    private static boolean goesOn(Counting c) {
        Analysis words = c.words();
        boolean torn = c.first() < c.clause().verb() && words.tag(c.end()).isPreposition();
        return torn
                || words.isMark(c.clause().end(), ":")
                || c.end() < c.clause().end()
                        && (words.isMark(c.end(), ",–-/(")
                                || words.isOneOf(c.end(), Set.of("i", "oraz", "lub", "do", "a")));
    }

    /** Times behind a preposition say when or how long, and are asked for so. */
    private static boolean isDuration(Counting c) {
        return c.counted().isTime(c.words())
                && !(c.preposition().equals("po") && c.first() - 1 > c.clause().verb() && isReckoned(c));
    }

    /** „po trzech latach nastąpiło wznowienie”: from when, is known where somebody or something with a name does it. */
    private static boolean isReckoned(Counting c) {
        return c.clause().antecedent() != null
                || c.counted().tail() < c.counted().end()
                || c.clause().mentions().stream().anyMatch(m -> m.first() < c.first() || m.first() >= c.end());
    }

    /** „ile” in the case that the preposition asks for; empty where it cannot be told. */
    private static String questionWord(Counting c) {
        Tag head = c.words().tag(c.counted().head());
        boolean genitive = Set.of("z", "ze", "do", "od", "dla", "spośród", "wśród", "u", "spod", "bez")
                .contains(c.preposition());
        boolean accusative = Set.of("za", "o", "na", "przez", "po").contains(c.preposition());
        if (c.counted().unit()) {
            boolean odd = c.preposition().equals("u")
                    || c.preposition().equals("na")
                            && !ESTIMATES.contains(c.words().lemma(c.clause().verb()));
            return odd ? "" : genitive ? "ilu" : accusative ? "ile" : "";
        }
        if (head.is(Case.LOC)) {
            return Set.of("w", "we", "na", "o", "po", "przy").contains(c.preposition()) ? "ilu" : "";
        }
        if (head.is(Case.INST)) {
            return Set.of("z", "ze", "przed", "nad", "pod", "za", "między").contains(c.preposition()) ? "iloma" : "";
        }
        if (head.is(Case.GEN) && genitive) {
            return "ilu";
        }
        return accusative
                        && (head.is(Case.GEN) || head.is(Case.ACC))
                        && !c.counted().persons()
                ? "ile"
                : "";
    }

    /** Right behind the verb or at the start of the clause, or the verb asks for this very preposition. */
    private static boolean belongsToVerb(Counting c) {
        Clause clause = c.clause();
        int preposition = c.first() - 1;
        String verb = c.words().lemma(clause.verb());
        boolean asked = switch (c.preposition()) {
            case "o" -> CHANGES.contains(verb);
            case "na" -> ESTIMATES.contains(verb);
            case "za" -> TRADES.contains(verb);
            case "po" -> c.counted().isTime(c.words());
            default -> false;
        };
        boolean next = preposition == clause.verb() + 1
                || preposition == clause.verb() + 2
                        && c.words().lower(clause.verb() + 1).equals("się");
        boolean predicate = preposition - 1 > clause.verb()
                && c.words().tag(preposition - 1).isPassiveParticiple()
                && preposition - 1 <= clause.verb() + 2;
        boolean first = preposition == clause.start() && c.end() < clause.verb();
        boolean longer = preposition - 1 > clause.verb()
                && c.preposition().equals("o")
                && c.words().can(preposition - 1, t -> Counting.isComparative(t.raw()));
        return asked && preposition > clause.verb() || next || first || predicate || longer;
    }

    private Candidate ask(Counting c) {
        String word = questionWord(c);
        Wording stem = new Wording().say(c.preposition()).say(word);
        Counted counted = c.counted();
        Set<String> made = new HashSet<>(Set.of(word));
        if (word.equals("ile") || counted.unit()) {
            stem.say(counted.plural());
            made.addAll(List.of(counted.plural().toLowerCase(Locale.ROOT).split(" ")));
            stem.copy(c.words().tokens(), counted.tail(), c.end());
        } else {
            stem.copy(c.words().tokens(), c.quantity().end(), c.end());
        }
        new Rest(c.clause(), i -> i >= c.first() - 1 && i < c.end()).addWhole(stem);
        return new Candidate(
                id(),
                stem.question(),
                NumberKeys.behind(c.preposition(), c.words(), c.quantity()),
                c.clause().sentence(),
                c.clause(),
                made,
                Anchoring.of(c.clause(), c.first() - 1, c.end()),
                Confidence.ofPattern(0.8).times("antecedent", c.clause().antecedent() == null ? 1 : 0.8),
                List.of("liczba za przyimkiem, który należy do orzeczenia"));
    }
}
