package pl.pytajnik.content.who;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.text.WordList;

/**
 * W16. „film „Zimowa zmiana” w reżyserii Jana Kosa”, „powieść „Most” Anny Kos” → <i>Kto wyreżyserował film „Zimowa zmiana”?</i>,
 * <i>Kto napisał powieść „Most”?</i> The work has its sort before its title in quotes and its one author right behind, in the
 * genitive.
 */
public final class Author implements Pattern {
    private static final int LONGEST = 12;
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        for (String line : WordList.lines(Author.class, "works.txt")) {
            QUESTIONS.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
        }
    }

    /** A title in quotes, from its opening to behind its closing mark. */
    private record Title(ParsedSentence sentence, String question, int open, int end) {
        Analysis words() {
            return sentence.words();
        }
    }

    @Override
    public String id() {
        return "W16";
    }

    @Override
    public List<Finding> findings(Document document) {
        return document.sentences().stream()
                .flatMap(Author::titles)
                .flatMap(title -> look(title).stream())
                .toList();
    }

    private static Stream<Title> titles(ParsedSentence sentence) {
        Analysis words = sentence.words();
        return IntStream.range(0, words.size() - 1)
                .filter(i ->
                        QUESTIONS.containsKey(words.lemma(i)) && words.tag(i).is(Number.SG))
                .filter(i -> words.isMark(i + 1, "„\"«"))
                .mapToObj(i -> new Title(sentence, QUESTIONS.get(words.lemma(i)), i + 1, closing(words, i + 2)))
                .filter(title -> title.end() > 0);
    }

    /** Behind the closing mark; 0 when the quotation is no title. */
    private static int closing(Analysis words, int from) {
        return IntStream.range(from, Math.min(words.size(), from + LONGEST))
                .filter(i -> words.isMark(i, "”\"»"))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    private Optional<Finding> look(Title title) {
        return author(title).map(author -> {
            if (!author.name().isSure() || author.name().words() < 2) {
                return Finding.refused(this, "name-unsure", title.sentence());
            }
            return isShared(title.words(), author.end())
                    ? Finding.refused(this, "several-authors", title.sentence())
                    : Finding.asked(ask(title, author));
        });
    }

    private static Optional<Mention> author(Title title) {
        boolean directed = title.question().contains("wyreżyserował");
        int at = title.end();
        Analysis words = title.words();
        if (words.isOneOf(at, Set.of("autorstwa"))) {
            at++;
        } else if (directed && words.isOneOf(at, Set.of("w")) && words.isOneOf(at + 1, Set.of("reżyserii"))) {
            at += 2;
        }
        return title.sentence().mentionAt(at).filter(m -> m.name().isPerson() && m.is(Case.GEN));
    }

    /** „Anny Kos i Jana Lisa”. */
    private static boolean isShared(Analysis words, int end) {
        return words.isOneOf(end, Set.of("i", "oraz")) || words.isMark(end, ",") && words.isCapitalised(end + 1);
    }

    private Candidate ask(Title title, Mention author) {
        Wording stem = new Wording().say(title.question());
        stem.copy(title.words().tokens(), title.open(), title.end());
        return new Candidate(
                id(),
                stem.question(),
                PersonKeys.of(author.name()),
                title.sentence(),
                null,
                Set.of(title.question().toLowerCase(Locale.ROOT).split(" ")),
                Candidate.Anchor.NAMED,
                Confidence.ofPattern(0.9).times("name", author.name().certainty()),
                List.of("tytuł dzieła i w dopełniaczu jego autor"));
    }
}
