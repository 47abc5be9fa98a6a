package pl.pytajnik.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The articles that come with Pytajnik. Immutable, thread-safe; each call reads them from the class path anew. */
public final class BundledArticles {
    private static final List<String> NAMES = List.of("historia-enigma", "korea-rosja", "nauka-rad");

    private BundledArticles() {}

    /** All of them, by name in alphabetical order. */
    public static List<BundledArticle> all() {
        return NAMES.stream().map(BundledArticles::read).toList();
    }

    /** The article of this name, or empty when there is none. */
    public static Optional<BundledArticle> named(String name) {
        return NAMES.stream().filter(name::equals).findFirst().map(BundledArticles::read);
    }

    private static BundledArticle read(String name) {
        String resource = "articles/" + name + ".md";
        try {
            return BundledArticle.of(name, FrontMatter.of(content(resource)));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(resource + ": " + e.getMessage(), e);
        }
    }

    private static String content(String resource) {
        try (InputStream in = BundledArticles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
