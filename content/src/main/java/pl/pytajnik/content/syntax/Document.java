package pl.pytajnik.content.syntax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.name.Names;

/**
 * A text, read.
 *
 * @param text the text as it was given; all offsets count in it
 * @param title its title, no part of the text; empty when it has none
 * @param published when it was published; null when nobody knows
 * @param sentences its sentences, headings and list entries left out
 * @param clauses the clauses of each sentence that can stand alone
 * @param names who and what is named, over the whole text
 * @param told what things its title and its sentences tell of, and how narrowly
 */
public record Document(
        String text,
        String title,
        @Nullable LocalDate published,
        List<ParsedSentence> sentences,
        List<List<Clause>> clauses,
        Names names,
        Told told) {
    public Document {
        sentences = List.copyOf(sentences);
        clauses = List.copyOf(clauses);
    }

    /** All clauses, in the order of the text. */
    public List<Clause> allClauses() {
        return clauses.stream().flatMap(List::stream).toList();
    }

    /** All clauses, and behind them what somebody with a name says in a clause with „że”, each with its attribution. */
    public List<Clause> clausesAndReports() {
        List<Clause> all = new ArrayList<>(allClauses());
        allClauses().forEach(clause -> ReportedClauses.in(clause).ifPresent(all::add));
        return List.copyOf(all);
    }

    /** True when the text tells of a time gone by: nearly all its verbs are in the past tense. */
    public boolean isHistory() {
        long past = count(true);
        long present = count(false);
        return past >= 2 && past > 6 * present || told.isLongAgo();
    }

    private long count(boolean past) {
        return sentences.stream()
                .mapToLong(s -> IntStream.range(0, s.words().size())
                        .filter(i -> s.words().tag(i).isFinite()
                                && s.words().tag(i).isPraet() == past
                                && !s.words().tag(i).isConditional())
                        .count())
                .sum();
    }
}
