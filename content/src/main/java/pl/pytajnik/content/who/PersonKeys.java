package pl.pytajnik.content.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.question.Key;

/** Keys from names. */
final class PersonKeys {
    /** Below this nobody is named as an answer. */
    static final double SURE = 0.85;

    private PersonKeys() {}

    static boolean isSure(Mention mention) {
        return mention.name().certainty() >= SURE;
    }

    static Key.Who of(Name name, String asWritten) {
        Set<String> accepted = new LinkedHashSet<>();
        if (name.isPerson() && name.words() > 1) {
            accepted.add(name.last());
        }
        accepted.add(asWritten);
        accepted.remove(name.canonical());
        return new Key.Who(name, List.copyOf(accepted));
    }
}
