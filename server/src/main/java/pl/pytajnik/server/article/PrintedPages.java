package pl.pytajnik.server.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes running text of pages as they are printed: without what stands on each page, lines and cut words joined. */
final class PrintedPages {
    private static final int PAGES_TO_COMPARE = 3;
    private static final Pattern CUT_WORD = Pattern.compile("(\\p{L})[-\u00AD\u2010]\\s*\\n\\s*(\\p{Ll})");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("[\\s\\-–|]*((s|str|strona)\\.?\\s*)?\\d{1,4}(\\s*(z|/)\\s*\\d{1,4})?[\\s\\-–|]*");

    private PrintedPages() {}

    /** @param pages the blocks of each page, with their line breaks */
    static List<String> joined(List<List<String>> pages) {
        Map<String, Integer> edges = edges(pages);
        List<String> blocks = new ArrayList<>();
        for (List<String> page : pages) {
            lines(page, edges).stream().map(PrintedPages::oneLine).forEach(block -> add(blocks, block));
        }
        return blocks;
    }

    /** How many pages begin or end with a line, figures apart. */
    private static Map<String, Integer> edges(List<List<String>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<String> page : pages) {
            List<String> lines = page.stream().flatMap(String::lines).toList();
            if (!lines.isEmpty()) {
                Stream.of(lines.get(0), lines.get(lines.size() - 1))
                        .map(PrintedPages::shape)
                        .distinct()
                        .forEach(line -> edges.merge(line, 1, Integer::sum));
            }
        }
        int many = Math.max(PAGES_TO_COMPARE, pages.size() / 2);
        edges.values().removeIf(count -> count < many);
        return edges;
    }

    private static String shape(String line) {
        return line.strip().replaceAll("\\d+", "0");
    }

    private static List<String> lines(List<String> page, Map<String, Integer> edges) {
        int last = page.size() - 1;
        List<String> kept = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            boolean edge = i == 0 || i == last;
            String block = edge ? withoutEdges(page.get(i), edges) : page.get(i);
            if (!block.isBlank()) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static String withoutEdges(String block, Map<String, Integer> edges) {
        return block.lines()
                .filter(line -> !edges.containsKey(shape(line)))
                .filter(line -> !NUMBER_ALONE.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String block) {
        String whole = CUT_WORD.matcher(block).replaceAll("$1$2");
        return whole.replaceAll("\\s+", " ").strip();
    }

    /** A paragraph that a page's end cuts goes on on the next one. */
    private static void add(List<String> blocks, String block) {
        int last = blocks.size() - 1;
        if (last >= 0
                && Character.isLowerCase(block.codePointAt(0))
                && !blocks.get(last).matches(".*[.!?”:]$")) {
            String before = blocks.get(last);
            boolean cut = before.matches(".*\\p{L}[-\u00AD\u2010]$");
            blocks.set(last, cut ? before.substring(0, before.length() - 1) + block : before + " " + block);
        } else {
            blocks.add(block);
        }
    }
}
