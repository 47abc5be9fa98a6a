package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.question.Kind;

/**
 * The usual ways to write a right answer, so that whoever has no dictionary can check by comparing: letters folded, nothing
 * else. The checker accepts each of them without being told.
 */
public final class AcceptedForms {
    /** No draft has more. */
    public static final int MOST = 20;

    private AcceptedForms() {}

    /**
     * The answers given, then other forms of the key and of them, without the key; each once, the same every time.
     *
     * @param accepted other right answers a pattern knows, such as the surname
     */
    public static List<String> of(Kind kind, String key, List<String> accepted) {
        return of(kind, key, key, accepted);
    }

    /**
     * The same for a name that stands in the case asked for.
     *
     * @param basic its nominative; the key itself where nothing else was asked
     */
    public static List<String> of(Kind kind, String key, String basic, List<String> accepted) {
        Set<String> forms = new LinkedHashSet<>(accepted);
        forms.addAll(
                switch (kind) {
                    case WHO -> names(basic, accepted);
                    case WHEN -> WrittenTimes.of(key);
                    case HOW_MANY -> WrittenNumbers.of(key);
                });
        forms.remove(key);
        return forms.stream().filter(form -> !form.isBlank()).limit(MOST).toList();
    }

    private static List<String> names(String key, List<String> accepted) {
        List<String> forms = new ArrayList<>(Aliases.of(key));
        GoldName.of(key, Optional.empty()).ifPresent(gold -> {
            forms.addAll(NameCases.of(key, gold));
            accepted.stream()
                    .filter(text -> gold.person() && key.contains(text))
                    .flatMap(text -> GoldName.of(text, Optional.of(gold.gender())).stream()
                            .flatMap(part -> NameCases.of(text, part).stream()))
                    .forEach(forms::add);
        });
        return forms;
    }
}
