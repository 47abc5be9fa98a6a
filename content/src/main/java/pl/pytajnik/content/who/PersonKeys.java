package pl.pytajnik.content.who;

import java.util.List;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.question.Key;

/** Keys from names. */
final class PersonKeys {
    private PersonKeys() {}

    /** The name, and the surname alone as good an answer. */
    static Key.Who of(Name name) {
        List<String> accepted =
                name.isPerson() && name.words() > 1 && !name.hasHiddenSurname() ? List.of(name.surname()) : List.of();
        return new Key.Who(name, accepted);
    }
}
