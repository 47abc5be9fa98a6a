package pl.pytajnik.content.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs and sentences. Lines are paragraphs unless they are visibly wrapped; headings, list entries,
 * tables, captions, questions and what else tells nothing as a sentence of prose does are kept as incomplete sentences.
 * Total: any string is cut, none throws; the time grows with the length.
 */
public final class Segmenter {
    private Segmenter() {}

    /** All sentences of the text, in order. */
    public static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Paragraphs.Span span : Paragraphs.of(text)) {
            addSentences(text, span, paragraph++, sentences);
        }
        return sentences;
    }

    private static void addSentences(String text, Paragraphs.Span span, int paragraph, List<Sentence> sentences) {
        List<Token> tokens = Tokenizer.tokens(text, span.start(), span.end());
        SentenceEnds ends = new SentenceEnds(tokens);
        boolean markup = Markup.isMarkup(text.substring(span.start(), span.end()));
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (ends.endsAt(first, i)) {
                List<Token> sentence = tokens.subList(first, i + 1);
                boolean told = ends.closes(i) && !asksOrBreaksOff(tokens.get(ends.mark(i)));
                sentences.add(new Sentence(sentence, paragraph, !markup && told && !Markup.isNoProse(text, sentence)));
                first = i + 1;
            }
        }
    }

    private static boolean asksOrBreaksOff(Token mark) {
        return mark.isOneOf("?…") || mark.text().startsWith("..");
    }
}
