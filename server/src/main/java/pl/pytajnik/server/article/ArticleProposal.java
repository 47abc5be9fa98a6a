package pl.pytajnik.server.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file or a page, for the teacher to look over and bring as an article. Nothing of it is stored.
 *
 * @param title empty when none was found
 * @param text paragraphs and headings, a blank line between
 * @param language „pl”, or null when the text does not look Polish
 * @param published null when nothing tells
 * @param source the address the page came from; null for a file
 * @param warnings stable codes: {@code not-polish}
 */
public record ArticleProposal(
        String title,
        String text,
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable String source,
        List<String> warnings) {
    static ArticleProposal of(ReadText read, @Nullable String source) {
        boolean polish = PolishText.isLikely(read.text());
        return new ArticleProposal(
                read.title(),
                read.text(),
                polish ? "pl" : null,
                read.published(),
                source,
                polish ? List.of() : List.of("not-polish"));
    }
}
