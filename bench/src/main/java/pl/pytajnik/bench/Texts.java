package pl.pytajnik.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.BundledArticles;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.name.FirstNames;
import pl.pytajnik.content.name.Gazetteer;

/**
 * Articles of any length: the bundled ones again and again, each time about other people and places in other years, so that
 * neither a cache nor the joining of names has an easy time. The same length gives the same text.
 */
final class Texts {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NAME = Pattern.compile("(?<=\\p{Ll},? )\\p{Lu}\\p{Ll}{3,}");
    private static final Pattern YEAR = Pattern.compile("\\b1\\d{3}\\b");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final String SYLLABLES = "babecobodafegogumahokolirumesanitopawyzu";
    private static final int YEARS = 40;

    private final List<String> paragraphs = BundledArticles.all().stream()
            .flatMap(article -> article.article().text().lines())
            .filter(Predicate.not(String::isBlank))
            .toList();

    private int copy;
    private int next;

    /** An article of at least {@code words} words, and no longer than its last paragraph makes it. */
    static Article ofWords(int words) {
        return new Texts().article(words);
    }

    /** As many different articles, each of about {@code words} words. */
    static List<Article> many(int count, int words) {
        Texts texts = new Texts();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(texts.article(words));
        }
        return articles;
    }

    static int words(Article article) {
        return BLANK.split(article.text().strip()).length;
    }

    /** The words of the articles as they are written, to be looked up. */
    static List<String> forms(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> WORD.matcher(article.text()).results())
                .map(found -> found.group())
                .collect(Collectors.toList());
    }

    private Article article(int words) {
        StringBuilder text = new StringBuilder();
        for (int written = 0; written < words; ) {
            String paragraph = varied(paragraphs.get(next));
            text.append(paragraph).append("\n\n");
            written += BLANK.split(paragraph).length;
            next = (next + 1) % paragraphs.size();
            copy += next == 0 ? 1 : 0;
        }
        return new Article("", text.toString(), null);
    }

    private String varied(String paragraph) {
        if (copy == 0) {
            return paragraph;
        }
        String renamed = NAME.matcher(paragraph).replaceAll(name -> renamed(name.group()));
        return YEAR.matcher(renamed).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) - copy % YEARS));
    }

    /** A syllable or two behind the first letter; first names and countries stay, for they are known by their words. */
    private String renamed(String name) {
        boolean known = Lexicon.polish().readings(name).stream()
                .map(Reading::lemma)
                .anyMatch(lemma -> FirstNames.gender(lemma).isPresent() || Gazetteer.isCountry(lemma));
        return Matcher.quoteReplacement(known ? name : name.charAt(0) + infix() + name.substring(1));
    }

    private String infix() {
        StringBuilder infix = new StringBuilder();
        for (int rest = copy; rest > 0; rest /= SYLLABLES.length() / 2) {
            int at = rest % (SYLLABLES.length() / 2) * 2;
            infix.append(SYLLABLES.charAt(at + 1)).append(SYLLABLES.charAt(at));
        }
        return infix.toString();
    }
}
