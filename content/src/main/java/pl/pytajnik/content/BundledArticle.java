package pl.pytajnik.content;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * An article that comes with Pytajnik, free to use under its licence.
 *
 * @param name what it is asked for by: lower-case ASCII letters, digits and hyphens, such as {@code korea-rosja}
 * @param author who signs it, as shown to readers
 * @param date day of publication, the same as the article's own
 * @param licence short name of the licence of the text
 * @param article title and text; the text is Markdown, so its headings start with {@code ##}
 */
public record BundledArticle(String name, String author, LocalDate date, String licence, Article article) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");

    /** Words of the text as an editor counts them: what stands between spaces and has a letter or a digit. */
    public int words() {
        return (int) WORD.matcher(article.text()).results().count();
    }

    static BundledArticle of(String name, FrontMatter page) {
        Article article = new Article(page.title(), page.body(), page.date());
        return new BundledArticle(name, page.author(), page.date(), page.licence(), article);
    }
}
