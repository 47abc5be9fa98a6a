package pl.pytajnik.server.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the article of an HTML page: its text by a readability library, title and day of publication from metadata. */
final class ReadablePage {
    /** Less than this of a page is no article: take all there is. */
    private static final int SHORTEST = 200;

    private static final List<String> TITLES =
            List.of("meta[property=og:title]", "meta[name=title]", "meta[name=dcterms.title]", "meta[name=DC.title]");
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=dcterms.issued]",
            "meta[name=DC.date]",
            "meta[name=DC.date.issued]",
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]");
    private static final Pattern STRUCTURED_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{10,40})\"");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ReadablePage() {}

    /** @param url where it comes from, which relative links hang on; any for a file */
    static ReadText of(String html, String url) {
        Document page = Jsoup.parse(html, url);
        return new ReadText(title(page), text(html, url, page), published(page));
    }

    private static String text(String html, String url, Document page) {
        Article article = new Readability4J(url, html).parse();
        Element content = article.getArticleContent();
        String readable = content == null ? "" : String.join("\n\n", Blocks.of(content));
        return readable.length() >= SHORTEST ? readable : String.join("\n\n", Blocks.of(page.body()));
    }

    private static String title(Document page) {
        Element heading = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
        return TITLES.stream()
                .map(page::selectFirst)
                .filter(Objects::nonNull)
                .map(meta -> meta.attr("content"))
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElseGet(() -> heading == null ? page.title() : heading.text());
    }

    private static @Nullable LocalDate published(Document page) {
        Stream<String> structured = page.select("script[type=application/ld+json]").stream()
                .map(script -> STRUCTURED_DATE.matcher(script.data()))
                .filter(Matcher::find)
                .map(found -> found.group(1));
        Stream<String> tagged = DATES.stream()
                .map(page::selectFirst)
                .filter(Objects::nonNull)
                .map(tag -> tag.hasAttr("content") ? tag.attr("content") : tag.attr("datetime"));
        return Stream.concat(tagged, structured)
                .map(ReadablePage::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The day of a date in ISO 8601, whatever follows it. */
    static @Nullable LocalDate day(@Nullable String date) {
        Matcher day = DAY.matcher(date == null ? "" : date);
        try {
            return day.lookingAt() ? LocalDate.parse(day.group()) : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
