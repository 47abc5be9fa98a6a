package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.List;
import pl.pytajnik.content.calendar.DateSpotter;
import pl.pytajnik.content.morph.Analyser;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Lexicon;
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

    public Document parse(String text) {
        List<Analysis> analyses = new ArrayList<>();
        for (Sentence sentence : Segmenter.sentences(text)) {
            if (sentence.complete() && sentence.tokens().size() <= LONGEST_SENTENCE) {
                analyses.add(analyser.analyse(sentence));
            }
        }
        Names names = Names.of(analyses, lexicon);
        List<ParsedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < analyses.size(); i++) {
            sentences.add(parsed(i, analyses.get(i), names));
        }
        return new Document(text, sentences, new Antecedents(sentences).clauses(), names);
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
