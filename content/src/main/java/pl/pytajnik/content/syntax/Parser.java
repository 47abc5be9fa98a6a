package pl.pytajnik.content.syntax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.calendar.DateSpotter;
import pl.pytajnik.content.morph.Analyser;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.name.Names;
import pl.pytajnik.content.number.QuantitySpotter;
import pl.pytajnik.content.text.Segmenter;
import pl.pytajnik.content.text.Sentence;

/** Reads a text: sentences, words, names, dates and quantities. Immutable and thread-safe. */
public final class Parser {
    private static final int LONGEST_SENTENCE = 150;

    private final Lexicon lexicon;
    private final Analyser analyser;

    public Parser(Lexicon lexicon, Analyser analyser) {
        this.lexicon = lexicon;
        this.analyser = analyser;
    }

    /** Reads a text that has no title and no date. */
    public Document parse(String text) {
        return parse("", text, null);
    }

    /**
     * Reads an article.
     *
     * @param title its title, which may give somebody's full name; empty when it has none
     * @param published when it was published; null when nobody knows
     */
    public Document parse(String title, String text, @Nullable LocalDate published) {
        List<Analysis> headline = Segmenter.sentences(title).stream()
                .filter(s -> s.tokens().size() <= LONGEST_SENTENCE)
                .map(analyser::analyse)
                .toList();
        List<Analysis> analyses = new ArrayList<>();
        for (Sentence sentence : Segmenter.sentences(text)) {
            if (sentence.complete() && sentence.tokens().size() <= LONGEST_SENTENCE) {
                analyses.add(analyser.analyse(sentence));
            }
        }
        Names names = Names.of(headline, analyses, lexicon);
        List<ParsedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < analyses.size(); i++) {
            sentences.add(parsed(i, analyses.get(i), names));
        }
        Optional<Name> topic = Topic.of(headline, sentences, names);
        return new Document(
                text,
                title,
                published,
                sentences,
                new Antecedents(sentences, topic.orElse(null)).clauses(),
                names,
                Told.of(headline, sentences, names, published));
    }

    private static ParsedSentence parsed(int index, Analysis words, Names names) {
        return new ParsedSentence(
                index,
                words,
                names.in(index),
                DateSpotter.dates(words.tokens()),
                QuantitySpotter.quantities(words.tokens()));
    }
}
