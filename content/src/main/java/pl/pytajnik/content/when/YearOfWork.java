package pl.pytajnik.content.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Precision;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * T7. „w filmie „Lato” (1998)”, „powieść „Lato” z 1998 roku” → <i>Z którego roku pochodzi film „Lato”?</i> A work with a
 * title in quotation marks, said to be one, and its year right behind.
 */
public final class YearOfWork implements Pattern {
    private static final Set<String> WORKS = Set.of(
            "film",
            "powieść",
            "książka",
            "album",
            "piosenka",
            "singel",
            "singiel",
            "spektakl",
            "serial",
            "dramat",
            "opera",
            "obraz",
            "utwór",
            "płyta",
            "komedia",
            "wiersz",
            "poemat",
            "balet",
            "sztuka",
            "opowiadanie",
            "rzeźba",
            "tomik",
            "dokument",
            "musical");

    @Override
    public String id() {
        return "T7";
    }

    @Override
    public List<Finding> findings(Document document) {
        return document.sentences().stream()
                .flatMap(s -> s.dates().stream().flatMap(d -> look(s, d).stream()))
                .toList();
    }

    private Optional<Finding> look(ParsedSentence sentence, Dated date) {
        Analysis words = sentence.words();
        boolean behind = date.lead() == Dated.Lead.BRACKET || words.isOneOf(date.first(), Set.of("z", "ze"));
        int open = openingQuote(words, date.first() - 1);
        if (!behind || !date.is(Precision.YEAR) || open < 1) {
            return Optional.empty();
        }
        Reading work = work(words, open - 1);
        return work == null ? Optional.empty() : Optional.of(Finding.asked(ask(sentence, date, open, work.lemma())));
    }

    /** Where the title that ends at this token opens; -1 when it is no title. */
    private static int openingQuote(Analysis words, int close) {
        if (!words.isMark(close, "”\"»")) {
            return -1;
        }
        int open = close - 1;
        while (open > 0 && !words.isMark(open, "„«\"")) {
            open--;
        }
        return words.isMark(open, "„«\"") ? open : -1;
    }

    private static @Nullable Reading work(Analysis words, int i) {
        return words.readings(i).stream()
                .filter(r -> r.tag().isNoun() && r.tag().is(Number.SG) && WORKS.contains(r.lemma()))
                .findFirst()
                .orElse(null);
    }

    private Candidate ask(ParsedSentence sentence, Dated date, int open, String work) {
        Wording stem = new Wording().say("Z którego roku pochodzi").say(work);
        stem.copy(sentence.tokens(), open, date.first());
        return new Candidate(
                id(),
                stem.question(),
                TimeKeys.of(sentence.words(), date, "z"),
                sentence,
                null,
                Stream.concat(Asking.WORDS.stream(), Stream.of("pochodzi", work))
                        .collect(Collectors.toUnmodifiableSet()),
                Candidate.Anchor.NAMED,
                Confidence.ofPattern(0.85),
                List.of("rok bezpośrednio za tytułem dzieła"));
    }
}
