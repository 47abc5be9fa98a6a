package pl.pytajnik.content.distractor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Document;

/** Finds three wrong options for the questions of one document, from the document first. The same question gets the same ones. */
public final class Distractors {
    /** How many options stand beside the key. */
    public static final int WANTED = 3;

    private final AnswerChecker checker;
    private final Document document;
    private final RolesInText roles;

    public Distractors(AnswerChecker checker, Document document) {
        this.checker = checker;
        this.document = document;
        this.roles = RolesInText.of(document);
    }

    /** Three options, or fewer when no more are to be had; never one that would be accepted as an answer. */
    public List<Distractor> of(Candidate candidate) {
        Key key = candidate.key();
        Map<String, Distractor> different = new LinkedHashMap<>();
        proposals(candidate).stream()
                .filter(d -> !checker.accepts(key.kind(), key.text(), key.accepted(), d.text()))
                .forEach(d -> different.putIfAbsent(d.text().toLowerCase(Locale.ROOT), d));
        return different.values().stream().limit(WANTED).collect(Collectors.toUnmodifiableList());
    }

    private List<Distractor> proposals(Candidate candidate) {
        Key key = candidate.key();
        if (key instanceof Key.Who who) {
            return OtherNames.of(who, candidate, document, roles);
        }
        if (key instanceof Key.When when) {
            return OtherDates.of(when, candidate, document);
        }
        return OtherNumbers.of((Key.HowMany) key, candidate, document);
    }
}
