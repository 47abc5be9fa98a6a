package pl.pytajnik.content.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;

/** What a later sentence can call a subject by: a person's full name, or the words that single a thing out. */
final class Named {
    private static final int LONGEST = 6;

    private Named() {}

    /** The name of the subject; empty when the sentence leaves open which one it is. */
    static Optional<Name> subject(Clause clause, Subject subject, @Nullable Gender gender) {
        Optional<Mention> mention = subject.named();
        if (mention.isPresent() && mention.get().name().isPerson()) {
            return mention.map(Mention::name).filter(n -> n.words() > 1 && n.isSure());
        }
        boolean person = clause.words().tag(subject.head()).is(Gender.M1);
        return gender == null || person ? Optional.empty() : thing(clause, subject, gender);
    }

    private static Optional<Name> thing(Clause clause, Subject subject, Gender gender) {
        Mention mention = subject.mention();
        if (mention != null && mention.first() == subject.first() && mention.end() == subject.end()) {
            return mention.is(Case.NOM) && mention.name().isSure() ? Optional.of(mention.name()) : Optional.empty();
        }
        boolean plain = subject.end() - subject.first() <= LONGEST
                && clause.sentence().hasMention(subject.first(), subject.end())
                && isPlain(clause.words(), subject);
        return plain ? Optional.of(new Name(text(clause, subject), Name.Type.OTHER, gender, 1)) : Optional.empty();
    }

    private static boolean isPlain(Analysis words, Subject subject) {
        for (int i = subject.first(); i < subject.end(); i++) {
            if (words.isMark(i, ",()[]–—:;") || Linking.pointsBack(words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private static String text(Clause clause, Subject subject) {
        StringBuilder text = new StringBuilder();
        for (int i = subject.first(); i < subject.end(); i++) {
            boolean touches = i > subject.first()
                    && clause.sentence().tokens().get(i - 1).end()
                            == clause.sentence().tokens().get(i).start();
            boolean lowered = i == subject.first()
                    && clause.words().isInitial(i)
                    && clause.sentence().mentionAt(i).isEmpty();
            text.append(i == subject.first() || touches ? "" : " ")
                    .append(lowered ? clause.words().lower(i) : clause.words().text(i));
        }
        return text.toString();
    }
}
