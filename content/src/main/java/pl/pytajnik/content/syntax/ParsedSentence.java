package pl.pytajnik.content.syntax;

import java.util.List;
import java.util.Optional;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.text.Token;

/**
 * A sentence with everything that was found in it.
 *
 * @param index its number in the document, from 0
 */
public record ParsedSentence(
        int index, Analysis words, List<Mention> mentions, List<Dated> dates, List<Quantity> quantities) {
    public ParsedSentence {
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        quantities = List.copyOf(quantities);
    }

    public List<Token> tokens() {
        return words.tokens();
    }

    /** The name that covers this token. */
    public Optional<Mention> mentionAt(int token) {
        return mentions.stream().filter(m -> m.covers(token)).findFirst();
    }

    /** True when a name begins or goes on between these tokens. */
    public boolean hasMention(int from, int to) {
        return mentions.stream().anyMatch(m -> m.first() < to && m.end() > from);
    }

    /** True when a date covers this token. */
    public boolean isDated(int token) {
        return dates.stream().anyMatch(d -> token >= d.first() && token < d.end());
    }
}
