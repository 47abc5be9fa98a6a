package pl.pytajnik.content.syntax;

import java.util.List;
import pl.pytajnik.content.name.Names;

/**
 * A text, read.
 *
 * @param text the text as it was given; all offsets count in it
 * @param sentences its sentences, headings and list entries left out
 * @param names who and what is named, over the whole text
 */
public record Document(String text, List<ParsedSentence> sentences, Names names) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** True when the text tells of a time gone by: nearly all its verbs are in the past tense. */
    public boolean isHistory() {
        long past = count(true);
        long present = count(false);
        return past >= 2 && past > 6 * present;
    }

    private long count(boolean past) {
        return sentences.stream()
                .mapToLong(s -> java.util.stream.IntStream.range(0, s.words().size())
                        .filter(i -> s.words().tag(i).isFinite()
                                && s.words().tag(i).isPraet() == past
                                && !s.words().tag(i).isConditional())
                        .count())
                .sum();
    }
}
