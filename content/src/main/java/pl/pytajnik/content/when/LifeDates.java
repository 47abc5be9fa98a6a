package pl.pytajnik.content.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Period;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * T6. „Anna Nowak (ur. 5 maja 1920 w Łodzi, zm. 3 marca 1999)” → <i>Kiedy urodziła się Anna Nowak?</i> and <i>Kiedy
 * zmarła Anna Nowak?</i> The bracket stands behind a full name.
 */
public final class LifeDates implements Pattern {
    private static final Set<String> BIRTH = Set.of("ur.", "urodzony", "urodzona");
    private static final Set<String> DEATH = Set.of("zm.", "zmarły", "zmarła", "zmarł");

    /** So many words may stand between a name and its bracket. */
    private static final int CALLED = 8;

    @Override
    public String id() {
        return "T6";
    }

    @Override
    public List<Finding> findings(Document document) {
        return document.sentences().stream().flatMap(this::findings).toList();
    }

    private Stream<Finding> findings(ParsedSentence sentence) {
        return sentence.mentions().stream()
                .filter(m -> m.name().isPerson() && m.name().words() > 1)
                .flatMap(m -> findings(sentence, m));
    }

    private Stream<Finding> findings(ParsedSentence sentence, Mention person) {
        int open = opening(sentence, person);
        int close = closing(sentence.words(), open);
        return sentence.dates().stream()
                .filter(d -> d.core() > open && d.end() <= close)
                .flatMap(date -> look(sentence, person, open, date).stream());
    }

    /**
     * Right behind the name, or at the beginning of an entry behind what else the person is called: „Jan Kos herbu Rogala
     * (”, „Anna Nowak, ps. „Ryś” (”; the end of the sentence when there is none.
     */
    private static int opening(ParsedSentence sentence, Mention person) {
        Analysis words = sentence.words();
        int last = person.first() == 0 ? Math.min(words.size(), person.end() + CALLED) : person.end();
        int open = person.end();
        while (open < last && !words.isMark(open, "(") && !words.tag(open).isFinite()) {
            open++;
        }
        boolean stranger = sentence.mentions().stream()
                .anyMatch(m -> m.first() >= person.end()
                        && m.end() <= last
                        && m.name().isPerson()
                        && m.name().words() > 1);
        return words.isMark(open, "(") && (open == person.end() || !stranger && tellsLife(words, open))
                ? open
                : words.size();
    }

    private static boolean tellsLife(Analysis words, int open) {
        return words.isOneOf(open + 1, BIRTH) || words.isOneOf(open + 1, DEATH);
    }

    private static int closing(Analysis words, int open) {
        int close = open;
        while (close < words.size() && !words.isMark(close, ")")) {
            close++;
        }
        return close;
    }

    private Optional<Finding> look(ParsedSentence sentence, Mention person, int open, Dated date) {
        Boolean birth = isBirth(sentence.words(), date, open);
        if (birth == null || !(date.time() instanceof Moment)) {
            boolean years = date.time() instanceof Period;
            return years ? Optional.of(Finding.refused(this, "life-or-office", sentence)) : Optional.empty();
        }
        return Optional.of(
                person.name().isSure()
                        ? Finding.asked(ask(sentence, person, date, birth))
                        : Finding.refused(this, "name-unsure", sentence));
    }

    /** True for a birth, false for a death; null when no word tells. */
    private static @Nullable Boolean isBirth(Analysis words, Dated date, int open) {
        for (int i = date.core() - 1; i > open && !words.isMark(i, ",;"); i--) {
            if (words.isOneOf(i, BIRTH)) {
                return true;
            }
            if (words.isOneOf(i, DEATH)) {
                return false;
            }
        }
        return null;
    }

    private Candidate ask(ParsedSentence sentence, Mention person, Dated date, boolean birth) {
        boolean woman = person.name().gender() == Gender.F;
        String verb = birth ? woman ? "urodziła się" : "urodził się" : woman ? "zmarła" : "zmarł";
        Dated bare = new Dated(date.core(), date.core(), date.end(), date.time(), date.lead(), date.relative());
        Wording stem = new Wording()
                .say(Asking.about(sentence.words(), bare))
                .say(verb)
                .say(person.name().canonical());
        Set<String> made = Stream.concat(Asking.WORDS.stream(), Stream.of("się", verb.split(" ")[0]))
                .collect(Collectors.toUnmodifiableSet());
        return new Candidate(
                id(),
                stem.question(),
                TimeKeys.of(sentence.words(), bare, date.isDay() ? "" : "w"),
                sentence,
                null,
                made,
                Candidate.Anchor.NAMED,
                Confidence.ofPattern(0.95).times("name", person.name().certainty()),
                List.of("data w nawiasie przy imieniu i nazwisku"));
    }
}
