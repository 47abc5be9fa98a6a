package pl.pytajnik.content.who;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.RolePhrase;
import pl.pytajnik.content.name.Roles;

/** What somebody is, between commas behind the name: „Anna Kos, dyrektorka Teatru Małego w Łodzi, …”. */
final class RoleBehind {
    private static final int LONGEST = 10;
    private static final int MOST_ATTRIBUTES = 2;

    private RoleBehind() {}

    /** The role that stands there and ends with a comma or with the sentence. */
    static Optional<RolePhrase> of(Analysis words, Mention mention) {
        if (!words.isMark(mention.end(), ",")) {
            return Optional.empty();
        }
        int first = mention.end() + 1;
        return IntStream.rangeClosed(first, first + MOST_ATTRIBUTES)
                .boxed()
                .flatMap(head -> role(words, head).map(r -> phrase(words, first, head, r)).stream())
                .findFirst()
                .filter(role -> isClosed(words, role.end()) && isPlain(words, role));
    }

    private static Optional<Reading> role(Analysis words, int head) {
        return words.readings(head).stream()
                .filter(r -> r.tag().is(Number.SG) && isPersonal(r.tag()) && Roles.isRole(r.lemma()))
                .min(Comparator.comparing(r -> r.tag().is(Gender.M1) ? 0 : 1));
    }

    private static boolean isPersonal(Tag tag) {
        return (tag.isNoun() || tag.isAdjective()) && (tag.is(Gender.M1) || tag.is(Gender.F));
    }

    private static RolePhrase phrase(Analysis words, int first, int head, Reading reading) {
        Set<Case> cases = EnumSet.noneOf(Case.class);
        words.readings(head).stream()
                .filter(r -> r.lemma().equals(reading.lemma()) && r.tag().is(Number.SG))
                .map(r -> r.tag().grammaticalCase())
                .filter(c -> c != null)
                .forEach(cases::add);
        int end = IntStream.range(head + 1, Math.min(words.size(), head + LONGEST))
                .filter(i -> words.isMark(i, ",.;:!?–—("))
                .findFirst()
                .orElse(head + LONGEST);
        return new RolePhrase(first, head, end, reading, cases);
    }

    private static boolean isClosed(Analysis words, int end) {
        return words.isMark(end, ",.");
    }

    private static boolean isPlain(Analysis words, RolePhrase role) {
        boolean attributes = IntStream.range(role.first(), role.head())
                .allMatch(i -> words.tag(i).isAdjective() || words.tag(i).isParticiple());
        boolean complement = IntStream.range(role.head() + 1, role.end())
                .noneMatch(i -> words.tag(i).isFinite()
                        || words.tag(i).isImpersonal()
                        || words.tag(i).isParticiple()
                        || words.isOneOf(i, Set.of("i", "oraz", "a", "który", "która")));
        return attributes && complement;
    }
}
