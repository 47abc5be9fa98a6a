package pl.pytajnik.content.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.pytajnik.content.morph.Case;

/** A whole name in each case, written as the key writes it. */
final class NameCases {
    private static final List<Case> CASES = List.of(Case.GEN, Case.DAT, Case.ACC, Case.INST, Case.LOC);

    private NameCases() {}

    /** Each form once, without those that some word of the name lacks. */
    static Set<String> of(String key, GoldName gold) {
        Set<String> forms = new LinkedHashSet<>();
        for (Case c : CASES) {
            if (gold.words().stream().allMatch(word -> word.forms().containsKey(c))) {
                forms.add(in(c, key, gold));
            }
        }
        return forms;
    }

    static String in(Case c, String key, GoldName gold) {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (NameWord word : gold.words()) {
            int at = key.indexOf(word.text(), from);
            written.append(key, from, at).append(word.forms().get(c).iterator().next());
            from = at + word.text().length();
        }
        return written.append(key.substring(from)).toString();
    }
}
