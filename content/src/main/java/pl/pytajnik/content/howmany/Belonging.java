package pl.pytajnik.content.howmany;

import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.NounPhrases;
import pl.pytajnik.content.syntax.Subject;

/**
 * What stands behind a counted noun and hangs on it, so that a question must not tear the two apart: „czternaście
 * przedstawień | z sześciu krajów”, „74 procent akcji spółki | Tarnina”, „5 mln zł | straty”, „sto procent udziałów | w spółce”.
 */
record Belonging(Clause clause, Quantity quantity, Counted counted) {
    /** Shares are held in something. */
    private static final Set<String> SHARES = Set.of("udział");

    /** One past the last of it. */
    int end() {
        int end = Math.min(counted.end(), clause.end());
        if (isSaidMore(end)) {
            return clause.end();
        }
        if (words().isOneOf(end, Set.of("z", "ze"))) {
            return originEnd(end);
        }
        if (isMeasured(end)) {
            return NounPhrases.rightEdge(clause.sentence(), end, clause.end());
        }
        return isShare(end) ? holderEnd(end) : nameEnd(end);
    }

    private Analysis words() {
        return clause.words();
    }

    /** „poprawek zgłoszonych w drugim czytaniu”. */
    private boolean isSaidMore(int end) {
        return end > counted.head() + 1
                && end < clause.end()
                && clause.verb() < quantity.first()
                && words().tag(end - 1).isPassiveParticiple()
                && words().tag(end).isPreposition();
    }

    private int originEnd(int end) {
        return clause.mentions().stream()
                .filter(name -> name.first() == end + 1)
                .mapToInt(Mention::end)
                .findFirst()
                .orElseGet(() -> countedOriginEnd(end));
    }

    private int countedOriginEnd(int end) {
        return clause.quantities().stream()
                .filter(origin -> origin.first() == end + 1)
                .mapToInt(origin -> NounPhrases.rightEdge(clause.sentence(), origin.end(), clause.end()))
                .findFirst()
                .orElse(end);
    }

    /** „5 mln zł straty”: what the unit measures, and not whom it is given to. */
    private boolean isMeasured(int end) {
        return end < clause.end()
                && counted.unit()
                && end == counted.tail()
                && clause.verb() < quantity.first()
                && words().tag(end).isNoun()
                && clause.sentence().mentionAt(end).isEmpty()
                && words().can(end, t -> t.isNoun() && t.is(Case.GEN))
                && !words().can(end, t -> t.isNoun() && t.is(Case.DAT));
    }

    private boolean isShare(int end) {
        return end + 1 < clause.end()
                && SHARES.contains(words().lemma(end - 1))
                && words().isOneOf(end, Set.of("w", "we"));
    }

    /** „w litewskiej spółce Tarnina”. */
    private int holderEnd(int preposition) {
        int head = preposition + 1;
        while (head < clause.end() && words().tag(head).isAdjective() && isUnnamed(head)) {
            head++;
        }
        boolean noun = head < clause.end()
                && !clause.sentence().isDated(head)
                && (words().tag(head).isNoun() || !isUnnamed(head));
        return noun ? nameEnd(NounPhrases.rightEdge(clause.sentence(), head, clause.end())) : preposition;
    }

    private boolean isUnnamed(int i) {
        return clause.sentence().mentionAt(i).isEmpty();
    }

    /** „spółki Tarnina”: a name in the nominative behind the noun that it names; the subject must stand elsewhere. */
    private int nameEnd(int end) {
        Subject subject = clause.subject();
        boolean told = subject != null && subject.end() <= clause.verb() && clause.verb() < quantity.first();
        Optional<Mention> name = clause.mentions().stream()
                .filter(m -> m.first() == end && !m.name().isPerson())
                .findFirst();
        return told && isThing(end - 1) ? name.map(Mention::end).orElse(end) : end;
    }

    /** A common noun that can have a name. */
    private boolean isThing(int noun) {
        Tag tag = words().tag(noun);
        return noun > quantity.end() && tag.isNoun() && !words().isCapitalised(noun);
    }
}
