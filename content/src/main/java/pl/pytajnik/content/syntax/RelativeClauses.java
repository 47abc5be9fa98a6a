package pl.pytajnik.content.syntax;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Person;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;

/**
 * „Poślubił Annę Kos, która w 1903 roku założyła …” → <i>Anna Kos w 1903 roku założyła …</i>: a relative clause whose
 * <i>który</i> is the subject and stands right behind a name. The name is its subject.
 */
final class RelativeClauses {
    private final ParsedSentence sentence;
    private final Analysis words;

    RelativeClauses(ParsedSentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    Optional<Clause> of(Segment segment) {
        int which = segment.start();
        boolean plain = segment.kind() == Segment.Kind.RELATIVE
                && segment.opener().equals(",")
                && segment.predicates().size() == 1
                && words.lemma(which).equals("który")
                && words.tag(which).is(Case.NOM);
        if (!plain) {
            return Optional.empty();
        }
        return sentence.mentionAt(which - 2).filter(m -> m.end() == which - 1).flatMap(m -> about(m, segment));
    }

    private Optional<Clause> about(Mention mention, Segment segment) {
        int which = segment.start();
        int verb = segment.predicates().get(0);
        Tag tag = words.tag(verb);
        boolean tells = tag.isFinite() && !tag.isConditional() && tag.is(Person.THIRD);
        boolean sole = new SubjectFinder(sentence, which + 1, segment.end(), verb).hasNoCandidate();
        if (!tells || !sole || !agrees(mention.name(), which, tag) || !isOwn(mention) || isObject(mention, verb)) {
            return Optional.empty();
        }
        return clause(mention, segment, verb);
    }

    private Optional<Clause> clause(Mention mention, Segment segment, int verb) {
        int which = segment.start();
        @Nullable
        Subject subject = mention.is(Case.NOM)
                ? new Subject(mention.first(), mention.first(), mention.end(), mention, false)
                : null;
        if (subject == null && !mention.name().isSure()) {
            return Optional.empty();
        }
        Clause clause = subject == null
                ? new Clause(sentence, which + 1, segment.end(), verb, null, List.of(), null, null, null)
                        .with(new Clause.Antecedent(mention.name(), sentence.index()))
                : new Clause(
                        sentence,
                        mention.first(),
                        segment.end(),
                        verb,
                        subject,
                        List.of(new Clause.Aside(mention.end(), which + 1)),
                        null,
                        null,
                        null);
        return Optional.of(clause);
    }

    private boolean agrees(Name name, int which, Tag verb) {
        boolean one = words.tag(which).is(Number.SG) && verb.is(Number.SG);
        return one && kind(name.gender()) == kind(words.tag(which).gender()) && name.gender() != Gender.N;
    }

    private static int kind(@Nullable Gender gender) {
        return gender == Gender.F ? 1 : gender == Gender.N ? 2 : 0;
    }

    /** „syna Jana Kosa, który”, „zespołu Mgła, który”, „firma z Gdyni, która”: <i>który</i> may be the noun before the name. */
    private boolean isOwn(Mention mention) {
        int before = mention.first() - 1;
        if (!mention.name().isPerson()
                && words.tag(before).isPreposition()
                && words.tag(before - 1).isNoun()) {
            return false;
        }
        boolean behindNoun =
                words.isNominal(before) || sentence.mentionAt(before).isPresent();
        boolean role = mention.name().isPerson()
                && !mention.is(Case.GEN)
                && words.tag(before).is(mention.grammaticalCase());
        return !behindNoun || role;
    }

    /** „Wicher, który zwodowano”, „Wicher, który nakręcił”: of a thing <i>który</i> may be the object. */
    private boolean isObject(Mention mention, int verb) {
        boolean personal = mention.name().isPerson() || mention.name().gender() == Gender.F;
        boolean passive = words.tag(verb + 1).isPassiveParticiple();
        boolean reflexive =
                words.lower(verb + 1).equals("się") || words.lower(verb - 1).equals("się");
        return !personal && !passive && !reflexive && !BehindVerb.isIntransitive(words.lemma(verb));
    }
}
