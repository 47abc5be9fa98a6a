package pl.pytajnik.server.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a teacher files an item under: trimmed, compared without regard to case, in the order they were given. */
record Tags(List<String> written) {
    static final int MOST = 20;
    static final int LONGEST = 50;

    Tags {
        Map<String, String> once = new LinkedHashMap<>();
        written.forEach(tag -> once.putIfAbsent(folded(tag), tag.strip()));
        written = List.copyOf(once.values());
    }

    /** As they are compared, in the same order. */
    List<String> keys() {
        return written.stream().map(Tags::folded).toList();
    }

    Tags with(List<String> more) {
        List<String> all = new ArrayList<>(written);
        all.addAll(more);
        return new Tags(all);
    }

    Tags without(List<String> gone) {
        List<String> keys = gone.stream().map(Tags::folded).toList();
        return new Tags(
                written.stream().filter(tag -> !keys.contains(folded(tag))).toList());
    }

    static String folded(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }
}
