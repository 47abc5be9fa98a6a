package pl.pytajnik.content.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.text.Language;

/** One file named on the command line, or found in a folder that was. */
record Source(Path path) {
    private static final long LARGEST = 20_000_000;

    /** The files, and the articles in the folders and below, in the order of their names. */
    static List<Source> all(List<Path> paths) {
        List<Source> sources = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                sources.addAll(inside(path));
            } else {
                sources.add(new Source(path));
            }
        }
        return sources;
    }

    private static List<Source> inside(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(Source::isArticle)
                    .sorted()
                    .map(Source::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".md");
    }

    /**
     * The file's text as an article. Its title and date are those of a front matter; else its first line is the title
     * when it looks like one, else its name.
     *
     * @param published when it was published, for want of a date of its own; null when nobody knows
     */
    Article article(@Nullable LocalDate published) throws UnusableArticleException {
        String text = decoded(bytes());
        if (text.isBlank()) {
            throw new UnusableArticleException(path + ": is empty; give a file with a Polish text");
        }
        if (!Language.isPolish(text)) {
            throw new UnusableArticleException(
                    path + ": does not look like Polish; Pytajnik asks about Polish texts only");
        }
        Heading heading = Heading.of(text);
        String title = heading.title().orElse(path.getFileName().toString());
        return new Article(title, text, heading.date().orElse(published));
    }

    private byte[] bytes() throws UnusableArticleException {
        try {
            if (Files.size(path) > LARGEST) {
                throw new UnusableArticleException(path + ": is larger than " + LARGEST / 1_000_000 + " MB; split it");
            }
            return Files.readAllBytes(path);
        } catch (UnusableArticleException e) {
            throw e;
        } catch (IOException e) {
            throw new UnusableArticleException(path + ": cannot be read (" + reason(e) + ")");
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? "no such file"
                : e instanceof AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
    }

    private String decoded(byte[] bytes) throws UnusableArticleException {
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnusableArticleException(path + ": is a binary file; give plain text or Markdown");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableArticleException(path + ": is not UTF-8; save it as UTF-8");
        }
    }
}
