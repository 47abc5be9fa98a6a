package pl.pytajnik.content;

import java.util.Optional;
import pl.pytajnik.content.answer.InflectedName;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Key;

/** Puts a name that the text has not in the asked case there: „Komu …?” is answered „Annie Nowak”. */
final class AskedCase {
    private AskedCase() {}

    /** The same candidate when its key stands as asked already; empty when the form is not sure. */
    static Optional<Candidate> of(Candidate candidate) {
        if (candidate.key() instanceof Key.Who who && who.isUninflected()) {
            Name name = who.name();
            return InflectedName.of(name.canonical(), name.gender(), who.asked().inCase())
                    .map(form -> candidate.withKey(who.written(form)));
        }
        return Optional.of(candidate);
    }
}
