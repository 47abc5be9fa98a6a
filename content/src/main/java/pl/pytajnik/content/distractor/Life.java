package pl.pytajnik.content.distractor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moments;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/** From when to when the person lived whose life an article tells: it opens with the name and the years in brackets. */
record Life(int birth, int death) {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 110;

    /** Empty when the first sentence begins with no such name. */
    static Optional<Life> of(Document document) {
        return document.sentences().stream().limit(1).flatMap(Life::of).findFirst();
    }

    private static Stream<Life> of(ParsedSentence sentence) {
        return sentence.mentions().stream()
                .filter(m -> m.first() == 0 && m.name().isPerson())
                .flatMap(m -> between(sentence, m).stream());
    }

    private static Optional<Life> between(ParsedSentence sentence, Mention person) {
        Analysis words = sentence.words();
        int open = person.end();
        while (open < words.size() && !words.isMark(open, "(")) {
            open++;
        }
        int close = open;
        while (close < words.size() && !words.isMark(close, ")")) {
            close++;
        }
        int from = open;
        int to = close;
        List<Integer> years = sentence.dates().stream()
                .filter(d -> d.core() > from && d.end() <= to)
                .flatMap(Life::years)
                .toList();
        return years.size() == 2 ? of(years.get(0), years.get(1)) : Optional.empty();
    }

    private static Optional<Life> of(int birth, int death) {
        boolean likely = death - birth >= SHORTEST && death - birth <= LONGEST;
        return likely ? Optional.of(new Life(birth, death)) : Optional.empty();
    }

    private static Stream<Integer> years(Dated date) {
        return Moments.in(date.time()).flatMap(m -> Stream.ofNullable(m.year()));
    }

    /** The years of birth and death with those between. */
    boolean has(int year) {
        return year >= birth && year <= death;
    }
}
