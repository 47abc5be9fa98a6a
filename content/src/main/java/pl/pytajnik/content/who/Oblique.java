package pl.pytajnik.content.who;

import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.RolePhrase;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * One person in a clause who is not its subject, with what is said of the person: „z burmistrzem Gdyni | Janem Kosem”.
 *
 * @param first the first token of the phrase, its preposition left out
 * @param end one past its last token, an aside behind the name included
 */
record Oblique(Mention mention, int first, int end) {
    private static final int LONGEST_ASIDE = 12;

    /** Empty when the mention is no single sure person of the clause. */
    static Optional<Oblique> of(Clause clause, Mention mention) {
        boolean inside = mention.first() >= clause.start() && mention.end() <= clause.end();
        boolean person = mention.name().isPerson()
                && mention.name().isSure()
                && mention.name().words() > 1;
        boolean subject = clause.subjectIfAny()
                .filter(s -> mention.first() >= s.first() && mention.first() < s.end())
                .isPresent();
        if (!inside || !person || subject) {
            return Optional.empty();
        }
        if (mention.grammaticalCase() == null) {
            return Optional.empty();
        }
        int first = RolePhrase.before(clause.words(), mention.first())
                .filter(role -> role.first() > clause.start()
                        && role.cases().contains(mention.grammaticalCase())
                        && !hasPerson(clause, role))
                .map(RolePhrase::first)
                .orElse(mention.first());
        int end = asideEnd(clause, mention.end());
        return isJoined(clause, first, mention.end()) || hasRoleBefore(clause, first, mention)
                ? Optional.empty()
                : Optional.of(new Oblique(mention, first, end));
    }

    /** „nagrodę przyznano operatorowi | Janowi Kosowi”: what the person is would be left behind. */
    private static boolean hasRoleBefore(Clause clause, int first, Mention mention) {
        return first > clause.start()
                && clause.words().tag(first - 1).isNoun()
                && clause.sentence().mentionAt(first - 1).isEmpty()
                && mention.grammaticalCase() == Case.DAT
                && clause.words().can(first - 1, t -> t.isNoun() && t.is(Case.DAT) && !t.is(Case.LOC));
    }

    private static boolean hasPerson(Clause clause, RolePhrase role) {
        return clause.sentence().mentions().stream()
                .anyMatch(m -> m.first() >= role.first()
                        && m.end() <= role.end()
                        && m.name().isPerson());
    }

    /** One of several: „z Janem Kosem i Anną Nowak”. */
    private static boolean isJoined(Clause clause, int first, int end) {
        ParsedSentence sentence = clause.sentence();
        Analysis words = clause.words();
        Set<String> joints = Set.of("i", "oraz", "a", "lub", "czy", "ani", ",", "–", "-");
        boolean behind = words.isOneOf(end, joints) && isPersonNear(sentence, end + 1);
        boolean before = words.isOneOf(first - 1, joints) || words.isOneOf(first - 1, Set.of("m.in.", "innymi"));
        return behind || before;
    }

    private static boolean isPersonNear(ParsedSentence sentence, int from) {
        return sentence.mentions().stream()
                .anyMatch(m -> m.name().isPerson() && m.first() >= from && m.first() <= from + 4);
    }

    /** „Janem Kosem, burmistrzem Gdyni,” and „Janem Kosem (1900–1980)”. */
    private static int asideEnd(Clause clause, int end) {
        if (!clause.words().isMark(end, ",") || end >= clause.end()) {
            return end;
        }
        for (int i = end + 1; i < Math.min(clause.end(), end + LONGEST_ASIDE); i++) {
            if (clause.words().isMark(i, ",")) {
                return i + 1;
            }
        }
        return clause.end();
    }

    /** The preposition that governs the phrase, in lower case; empty when there is none. */
    String preposition(Clause clause) {
        return clause.words().tag(first - 1).isPreposition() ? clause.words().lower(first - 1) : "";
    }

    boolean is(Case wanted) {
        return mention.is(wanted);
    }

    Phrases.Span span() {
        return new Phrases.Span(first, end);
    }
}
