package pl.pytajnik.content.question;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Linking;
import pl.pytajnik.content.syntax.Trimming;

/** The tokens of a clause that stay in a stem, and how they are written there. */
final class Kept {
    private static final Set<String> STATES = Set.of("republika", "królestwo", "cesarstwo", "księstwo", "federacja");

    private static final Set<String> NATIONS = Set.of(
            "niemcy",
            "niemiec",
            "węgrzy",
            "węgier",
            "żydzi",
            "żyd",
            "francuzi",
            "turek",
            "szwed",
            "polak",
            "amerykanie");

    private final Clause clause;
    private final Analysis words;
    private final IntPredicate out;

    /** @param out tokens of the clause that must not come along: the answer */
    Kept(Clause clause, IntPredicate out) {
        this.clause = clause;
        this.words = clause.words();
        this.out = out;
    }

    /** Adds the tokens from {@code from} to {@code to} that are to stay. */
    void add(Wording wording, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isOut(i)) {
                addRun(wording, start, i);
                start = i + 1;
            }
        }
    }

    private void addRun(Wording wording, int start, int to) {
        int from = isOpeningComma(start) ? start + 1 : start;
        for (int i = from; i < to; i++) {
            Optional<Mention> shortName = shortNameAt(i);
            if (shortName.isPresent()) {
                addPlain(wording, from, i);
                wording.say(shortName.get().name().canonical());
                addRun(wording, i + 1, to);
                return;
            }
        }
        addPlain(wording, from, to);
    }

    /** A person called by one name: a question that stands alone says the full one. */
    private Optional<Mention> shortNameAt(int i) {
        return clause.sentence()
                .mentionAt(i)
                .filter(m -> m.name().isPerson() && m.is(Case.NOM) && m.end() - m.first() == 1)
                .filter(m -> m.name().words() > 1 && m.name().isSure());
    }

    /** The comma behind what stood first and is out: „Kiedy, z terytorium”. */
    private boolean isOpeningComma(int i) {
        return words.isMark(i, ",") && IntStream.range(clause.start(), i).allMatch(this::isOut);
    }

    private void addPlain(Wording wording, int from, int to) {
        if (from >= to) {
            return;
        }
        if (from == clause.start()
                && words.isInitial(from)
                && clause.sentence().mentionAt(from).isEmpty()
                && !isState(from)
                && !isNation(from)) {
            wording.copyLower(words.tokens().get(from));
            wording.copy(words.tokens(), from + 1, to);
        } else {
            wording.copy(words.tokens(), from, to);
        }
    }

    /** „Republika Estonii”: the country's full name. */
    private boolean isState(int i) {
        return STATES.contains(words.lemma(i))
                && clause.sentence()
                        .mentionAt(i + 1)
                        .filter(m -> m.name().type() == Name.Type.COUNTRY && m.is(Case.GEN))
                        .isPresent();
    }

    /** „Niemcy zainwestują”, „Węgrzy grają”: the people, for whom the dictionary has a common noun too. */
    private boolean isNation(int i) {
        return words.isOneOf(i, NATIONS);
    }

    boolean isOut(int i) {
        return isLeftOut(i) || i == clause.verb() - 1 && closesOpening(i);
    }

    /** „W 1998 roku, na prośbę rodziców, doczepiono”: the comma behind an aside that comes first now. */
    private boolean closesOpening(int comma) {
        if (!words.isMark(comma, ",")) {
            return false;
        }
        int[] commas = IntStream.range(clause.start(), comma)
                .filter(i -> words.isMark(i, ","))
                .toArray();
        return commas.length == 1
                && IntStream.range(clause.start(), commas[0]).allMatch(this::isLeftOut)
                && !isLeftOut(commas[0]);
    }

    private boolean isLeftOut(int i) {
        return out.test(i)
                || clause.isAside(i)
                || Linking.isDroppable(words, i)
                || inBrackets(i)
                || isRelativePhrase(i);
    }

    /** An aside in brackets is never needed. */
    private boolean inBrackets(int i) {
        int open = i;
        while (open >= clause.start() && !words.isMark(open, "([")) {
            if (words.isMark(open, ")]") && open < i) {
                return false;
            }
            open--;
        }
        return open >= clause.start();
    }

    /** „w ostatnich miesiącach”: true on the day of writing only, and no part of what is asked. */
    private boolean isRelativePhrase(int i) {
        for (int start = i; start >= Math.max(clause.start(), i - 2); start--) {
            boolean phrase = words.isOneOf(start, Set.of("w", "we"))
                    && Linking.isRelativeTime(words.lower(start + 1))
                    && words.tag(start + 2).isNoun();
            if (phrase) {
                return i <= start + 2;
            }
        }
        return false;
    }

    /** Nothing of it stays but commas. */
    boolean isNothing(int from, int to) {
        return IntStream.range(from, to).allMatch(i -> isOut(i) || words.isMark(i, ","));
    }
    /** What stood before the subject, an aside between commas left out. */
    void addFront(Wording wording, int to) {
        int from = clause.start();
        while (from < to && (isOut(from) || words.isMark(from, ","))) {
            if (words.isMark(from, ",")) {
                return;
            }
            from++;
        }
        add(wording, from, to);
    }

    /** One past the last token that can stay: what points back is cut off, and as whose child somebody was born. */
    int end() {
        int end = Trimming.end(words, clause.verb(), clause.end());
        return words.lemma(clause.verb()).equals("urodzić")
                ? IntStream.range(clause.verb(), end)
                        .filter(i -> words.lower(i).equals("jako"))
                        .findFirst()
                        .orElse(end)
                : end;
    }
}
