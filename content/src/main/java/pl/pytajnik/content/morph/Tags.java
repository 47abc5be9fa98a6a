package pl.pytajnik.content.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the dictionary's tags, in which one part may name several values: {@code subst:sg:gen.acc:m1+subst:pl:gen:m1}. */
final class Tags {
    /** As many as the dictionary has different tags, some 1,300. */
    private static final Map<String, List<Tag>> SEEN = new ConcurrentHashMap<>();

    private Tags() {}

    /** Every combination of values once, in the order they are written. */
    static List<Tag> expand(String dictionaryTag) {
        return SEEN.computeIfAbsent(dictionaryTag, Tags::read);
    }

    private static List<Tag> read(String dictionaryTag) {
        List<Tag> tags = new ArrayList<>();
        for (String alternative : dictionaryTag.split("\\+")) {
            for (String single : singles(alternative)) {
                addNew(tags, Tag.of(single));
            }
        }
        return List.copyOf(tags);
    }

    private static void addNew(List<Tag> tags, Tag tag) {
        if (tags.stream().noneMatch(known -> sameFeatures(known, tag))) {
            tags.add(tag);
        }
    }

    /** Tags may differ in raw alone: the dictionary has two neuters and three pluralia tantum. */
    private static boolean sameFeatures(Tag one, Tag other) {
        return withoutGender(one).equals(withoutGender(other)) && one.gender() == other.gender();
    }

    private static String withoutGender(Tag tag) {
        return tag.raw().replaceAll(":(m[123]|n[12]?|f|p[123])(?=:|$)", "");
    }

    private static List<String> singles(String tag) {
        List<String> prefixes = List.of("");
        for (String part : tag.split(":")) {
            prefixes = append(prefixes, values(part));
        }
        return prefixes;
    }

    private static List<String> append(List<String> prefixes, String[] values) {
        List<String> longer = new ArrayList<>();
        for (String prefix : prefixes) {
            for (String value : values) {
                longer.add(prefix.isEmpty() ? value : prefix + ":" + value);
            }
        }
        return longer;
    }

    private static String[] values(String part) {
        String[] values = part.split("\\.");
        return Case.of(values[0]) != null || Gender.of(values[0]) != null ? values : new String[] {part};
    }
}
