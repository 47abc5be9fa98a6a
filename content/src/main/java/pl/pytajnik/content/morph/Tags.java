package pl.pytajnik.content.morph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Reads the dictionary's tags, in which one part may name several values: {@code subst:sg:gen.acc:m1+subst:pl:gen:m1}. */
final class Tags {
    /** As many as the dictionary has different tags, some 1,300. */
    private static final Map<String, List<Tag>> SEEN = new ConcurrentHashMap<>();

    private static final Pattern GENDER = Pattern.compile(":(m[123]|n[12]?|f|p[123])(?=:|$)");

    private Tags() {}

    /** Every combination of values once, in the order they are written. */
    static List<Tag> expand(String dictionaryTag) {
        return SEEN.computeIfAbsent(dictionaryTag, Tags::read);
    }

    /** Tags may differ in the writing of the gender alone: the dictionary has two neuters and three pluralia tantum. */
    private static List<Tag> read(String dictionaryTag) {
        Map<List<Object>, Tag> tags = new LinkedHashMap<>();
        for (String alternative : dictionaryTag.split("\\+")) {
            for (String single : singles(alternative)) {
                Tag tag = Tag.of(single);
                tags.putIfAbsent(Arrays.asList(GENDER.matcher(single).replaceAll(""), tag.gender()), tag);
            }
        }
        return List.copyOf(tags.values());
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
