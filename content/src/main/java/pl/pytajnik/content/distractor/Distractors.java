package pl.pytajnik.content.distractor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Document;

/**
 * Finds three wrong options for the questions of one document, from the document first. The same question gets the same
 * ones. What is proposed is looked at one by one and no further than needed. Not thread-safe.
 */
public final class Distractors {
    /** How many options stand beside the key. */
    public static final int WANTED = 3;

    /** Among so many the three are chosen. */
    private static final int LOOKED_AT = 9;

    private final AnswerChecker checker;
    private final OtherNames names;
    private final OtherDates dates;
    private final OtherNumbers numbers;

    public Distractors(AnswerChecker checker, Document document) {
        this.checker = checker;
        this.names = new OtherNames(document);
        this.dates = new OtherDates(document);
        this.numbers = new OtherNumbers(document);
    }

    /** Three options, or fewer when no more are to be had; never one that would be accepted as an answer. */
    public List<Distractor> of(Candidate candidate) {
        Key key = candidate.key();
        Set<String> different = new HashSet<>();
        List<Proposal> right = proposals(candidate)
                .filter(p -> !checker.accepts(
                        key.kind(), key.text(), key.accepted(), p.distractor().text()))
                .filter(p -> different.add(p.distractor().text().toLowerCase(Locale.ROOT)))
                .limit(LOOKED_AT)
                .toList();
        return Proposal.best(right, WANTED);
    }

    private Stream<Proposal> proposals(Candidate candidate) {
        Key key = candidate.key();
        if (key instanceof Key.Who who) {
            return names.of(who, candidate).map(Proposal::of);
        }
        if (key instanceof Key.When when) {
            return dates.of(when, candidate);
        }
        return numbers.of((Key.HowMany) key, candidate);
    }
}
