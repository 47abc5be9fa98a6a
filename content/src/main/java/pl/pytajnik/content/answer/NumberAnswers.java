package pl.pytajnik.content.answer;

import java.util.List;

/** Checks how many there were: by value, never by likeness. */
final class NumberAnswers implements Answers {
    @Override
    public Verdict check(RightAnswers right, String typed) {
        if (right.all().stream().anyMatch(r -> same(r, typed))) {
            return Verdict.of(Reason.RIGHT);
        }
        List<Amount> given = Amounts.in(typed);
        Verdict best = Verdict.of(given.isEmpty() ? Reason.NO_NUMBER : Reason.OTHER_ANSWER);
        List<Amount> key = Amounts.in(right.key());
        for (String text : right.all()) {
            List<Amount> gold = withUnit(Amounts.in(text), key);
            Verdict verdict = verdict(gold, given);
            best = verdict.outcome() == best.outcome() && verdict.reason() != Reason.OTHER_ANSWER
                    ? verdict
                    : best.or(verdict);
        }
        return best;
    }

    /** Word by word the same. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return String.join(" ", Folding.words(Folding.letters(text))).replaceAll("[.!]+$", "");
    }

    /** An accepted „3” of the key „3 km” means kilometres. */
    private static List<Amount> withUnit(List<Amount> amounts, List<Amount> key) {
        boolean shared =
                amounts.size() == 1 && key.size() == 1 && amounts.get(0).unit() == null;
        Unit unit = shared ? key.get(0).unit() : null;
        return unit == null ? amounts : List.of(amounts.get(0).with(unit));
    }

    static Verdict verdict(List<Amount> gold, List<Amount> typed) {
        if (gold.isEmpty()) {
            return Verdict.of(Reason.OTHER_ANSWER);
        }
        if (typed.isEmpty()) {
            return Verdict.of(Reason.NO_NUMBER);
        }
        if (typed.size() > gold.size()) {
            return Verdict.of(Reason.SEVERAL_ANSWERS);
        }
        if (typed.size() < gold.size()) {
            boolean end = typed.size() == 1
                    && gold.stream().anyMatch(g -> g.isSame(typed.get(0)) && !g.isOtherUnit(typed.get(0)));
            return Verdict.of(end ? Reason.RANGE_INCOMPLETE : Reason.OTHER_ANSWER);
        }
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).isOtherUnit(typed.get(i))) {
                return Verdict.of(Reason.OTHER_UNIT);
            }
            if (!gold.get(i).isSame(typed.get(i))) {
                return Verdict.of(Reason.OTHER_ANSWER);
            }
        }
        return Verdict.of(Reason.RIGHT);
    }
}
