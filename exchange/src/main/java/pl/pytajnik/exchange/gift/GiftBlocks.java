package pl.pytajnik.exchange.gift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.text.Lines;

/** A GIFT file, question by question: blank lines part them, comments have ids and tags, categories go on. */
final class GiftBlocks {
    private static final Pattern ID = Pattern.compile("\\[id:([^\\]]*)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\]]*)]");
    private static final String CATEGORY = "$CATEGORY:";
    private static final int LONGEST = 200_000;

    private final Lines lines;
    private @Nullable String category;

    GiftBlocks(Lines lines) {
        this.lines = lines;
    }

    /** The next question; empty at the end of the file. */
    Optional<Block> next() throws IOException, Unreadable {
        List<String> comments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Place first = lines.place();
        for (String read = lines.next(); read != null; read = lines.next()) {
            String trimmed = read.strip();
            if (trimmed.startsWith("//")) {
                comments.add(trimmed);
            } else if (trimmed.startsWith(CATEGORY)) {
                category = trimmed.substring(CATEGORY.length());
            } else if (!trimmed.isEmpty()) {
                first = text.length() == 0 ? lines.place() : first;
                text.append(read).append('\n');
                requireShort(text);
            } else if (text.length() > 0) {
                return Optional.of(block(first, text, comments));
            } else {
                comments.clear();
            }
        }
        return text.length() == 0 ? Optional.empty() : Optional.of(block(first, text, comments));
    }

    private void requireShort(StringBuilder text) throws Unreadable {
        if (text.length() > LONGEST) {
            throw new Unreadable(Fault.NOT_THIS_FORMAT, lines.place(), "a question without an end");
        }
    }

    private Block block(Place first, StringBuilder text, List<String> comments) {
        String marks = String.join(" ", comments);
        List<String> tags = new ArrayList<>();
        TAG.matcher(marks).results().forEach(match -> tags.add(match.group(1)));
        if (category != null) {
            tags.add(lastOf(category));
        }
        return new Block(first, text.toString(), id(marks), tags);
    }

    private static @Nullable UUID id(String marks) {
        Matcher id = ID.matcher(marks);
        try {
            return id.find() ? UUID.fromString(id.group(1).strip()) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** Moodle's own roots say nothing. */
    private static String lastOf(String category) {
        String[] path = category.strip().split("(?<!/)/(?!/)");
        String last =
                path.length == 0 ? "" : path[path.length - 1].replace("//", "/").strip();
        return last.matches("\\$.*\\$|top") ? "" : last;
    }

    /** @param tags some may be empty */
    record Block(Place place, String text, @Nullable UUID id, List<String> tags) {}
}
