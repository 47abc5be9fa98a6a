package pl.pytajnik.content.who;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * What in a clause tells one deed from all others, the doer left out: names, titles in quotation marks, dates, figures,
 * and common nouns.
 *
 * @param names names of what is more than a place
 * @param places names behind „w”, „do”, „na”
 */
record Telling(int names, int places, int titles, int dates, int figures, int nouns) {
    private static final Set<String> PLACING = Set.of("w", "we", "do", "na", "z", "ze", "pod", "koło");

    /** What the clause tells when {@code out} and what stands in brackets is left out. */
    static Telling of(Clause clause, Phrases.Span out) {
        return of(clause, said(clause, out));
    }

    /** What of this a stem tells. */
    static Telling of(Clause clause, Phrases.Span out, String stem) {
        Set<String> words = new HashSet<>(List.of(
                stem.toLowerCase(Locale.ROOT).replaceAll("[,()„”\"]", "").split(" +")));
        BitSet said = said(clause, out);
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean quote = clause.words().isMark(i, "„«");
            said.set(i, said.get(i) && (quote || words.contains(clause.words().lower(i))));
        }
        return of(clause, said);
    }

    private static Telling of(Clause clause, BitSet said) {
        ParsedSentence sentence = clause.sentence();
        Analysis words = clause.words();
        List<Mention> mentions =
                sentence.mentions().stream().filter(m -> said.get(m.first())).toList();
        int places = (int) mentions.stream().filter(m -> isPlace(words, m)).count();
        int titles = count(said, i -> words.isMark(i, "„«") && words.isCapitalised(i + 1));
        int dates = (int) sentence.dates().stream()
                .filter(d -> said.get(d.first()) && isMoment(words, d))
                .count();
        int figures = count(said, i -> !sentence.isDated(i) && isFigure(words, i));
        int nouns = count(
                said,
                i -> words.isNominal(i)
                        && !sentence.isDated(i)
                        && sentence.mentionAt(i).isEmpty());
        return new Telling(mentions.size() - places, places, titles, dates, figures, nouns);
    }

    private static int count(BitSet said, IntPredicate wanted) {
        return (int) said.stream().filter(wanted).count();
    }

    private static BitSet said(Clause clause, Phrases.Span out) {
        Analysis words = clause.words();
        BitSet said = new BitSet();
        boolean bracketed = false;
        for (int i = clause.start(); i < clause.end(); i++) {
            bracketed |= words.isMark(i, "([");
            said.set(i, !bracketed && !out.has(i) && i != clause.verb() && clause.has(i));
            bracketed &= !words.isMark(i, ")]");
        }
        return said;
    }

    /** A year, a day or an hour, and not „przez kilka tygodni”. */
    private static boolean isMoment(Analysis words, Dated dated) {
        return IntStream.range(dated.first(), dated.end())
                .anyMatch(i -> words.tokens().get(i).isNumber());
    }

    private static boolean isFigure(Analysis words, int i) {
        return words.tokens().get(i).isNumber() || words.tag(i).isNumeral();
    }

    private static boolean isPlace(Analysis words, Mention m) {
        return words.isOneOf(m.first() - 1, PLACING) && !m.name().isPerson();
    }

    /** A verb that says something by itself needs less beside it than „wyjechać”, which many do. */
    Candidate.Anchor anchor(boolean commonVerb) {
        boolean enough = commonVerb
                ? names + titles + dates + Math.min(1, places) + nouns / 4 >= 2
                : names + titles > 0
                        || dates > 0 && nouns + places > 1
                        || places > 0 && nouns > 1
                        || figures > 0 && nouns > 2
                        || nouns > 3;
        return enough ? Candidate.Anchor.NAMED : Candidate.Anchor.UNNAMED;
    }

    /** Much, though no name. */
    boolean isLong() {
        return nouns > 3;
    }

    /** A name, a title or a moment: what a doer hidden in the verb needs, for such deeds follow each other closely. */
    boolean isPinned() {
        return names + titles + dates > 0;
    }

    /** The same, when the clause leaves out whom it is about and the stem says it. */
    Telling withActor(Clause clause) {
        boolean hidden = clause.subject() == null && clause.antecedent() != null;
        return hidden ? new Telling(names + 1, places, titles, dates, figures, nouns) : this;
    }

    /** Enough to tell two deeds of one person apart. */
    boolean isRich() {
        int kinds = Math.min(1, names + titles) + Math.min(1, dates) + Math.min(1, places) + Math.min(1, figures);
        return kinds + Math.min(1, nouns) >= 2 || nouns > 3;
    }
}
