package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;

/**
 * Predicates of one subject: „Nowak urodził się w Łodzi, studiował w Krakowie, a w 1960 roku wyjechał”. The later ones are
 * clauses that begin with the subject of the first; what lies between is an aside.
 */
final class SharedSubject {
    private SharedSubject() {}

    /**
     * The second clause with the subject of the first; as it is when both hide their subject; empty when the two don't
     * agree or the second may have a subject of its own.
     *
     * @param own the second clause alone, without a subject
     */
    static Optional<Clause> of(Clause first, Clause own) {
        if (own.verbTag().isImpersonal()) {
            return Optional.of(own);
        }
        boolean hidden = new SubjectFinder(own.sentence(), own.start(), own.end(), own.verb()).hasNoCandidate();
        if (!hidden
                || !agree(first.verbTag(), own.verbTag())
                || isBare(own)
                || mayHaveOwn(own)
                || mayShareObject(first, own)) {
            return Optional.empty();
        }
        Subject subject = first.subject();
        if (subject == null) {
            return bothHidden(first, own);
        }
        return first.isPlainlyOrdered() ? Optional.of(with(first, subject, own)) : Optional.empty();
    }

    private static Optional<Clause> bothHidden(Clause first, Clause own) {
        boolean hides = !first.verbTag().isImpersonal()
                && new SubjectFinder(first.sentence(), first.start(), first.end(), first.verb()).hasNoCandidate();
        return hides ? Optional.of(own) : Optional.empty();
    }

    private static Clause with(Clause first, Subject found, Clause own) {
        Subject subject = withOrigin(first, found);
        List<Clause.Aside> asides = new ArrayList<>();
        asides.add(new Clause.Aside(subject.end(), own.start()));
        asides.addAll(own.asides());
        return new Clause(
                own.sentence(), subject.first(), own.end(), own.verb(), subject, asides, own.content(), null, null);
    }

    /** „Hokeistki z Gdyni wygrały pierwszą tercję, a w drugiej …”: which of them, only the phrase behind the noun says. */
    private static Subject withOrigin(Clause first, Subject subject) {
        Analysis words = first.words();
        int name = subject.end() + 1;
        boolean told = subject.mention() == null
                && words.lower(subject.end()).matches("ze?")
                && first.sentence()
                        .mentionAt(name)
                        .filter(m -> m.end() == first.verb())
                        .isPresent();
        return told ? new Subject(subject.first(), subject.head(), first.verb(), null, subject.several()) : subject;
    }

    private static boolean agree(Tag first, Tag second) {
        if (first.number() != second.number() || first.isImpersonal()) {
            return false;
        }
        boolean past = first.isPraet() && second.isPraet() && first.is(Number.SG);
        return !past || kind(first.gender()) == kind(second.gender());
    }

    private static int kind(@Nullable Gender gender) {
        return gender == Gender.F ? 1 : gender == Gender.N ? 2 : 0;
    }

    /** „… i w 1950 roku sprzedał”: what, was said before. */
    private static boolean isBare(Clause own) {
        Analysis words = own.words();
        return IntStream.range(own.start(), own.end())
                .filter(i -> i != own.verb() && !own.sentence().isDated(i))
                .noneMatch(i -> words.isNominal(i)
                        || words.lower(i).equals("się")
                        || words.tag(i).isParticiple()
                        || own.sentence().mentionAt(i).isPresent());
    }

    /** „uznał go za winnego i wykluczył z powtórki”: whom, the pronoun said. */
    private static boolean mayShareObject(Clause first, Clause own) {
        boolean pronoun = IntStream.range(first.verb() + 1, first.end())
                .anyMatch(i -> first.words().isOneOf(i, Set.of("go", "ją", "je", "ich")));
        return pronoun
                && IntStream.range(own.start(), own.end())
                        .noneMatch(i -> own.words().isNominal(i)
                                && own.words().tag(i).is(Case.ACC)
                                && !own.words().tag(i - 1).isPreposition());
    }

    /** „…, a w 1960 roku ukazał się film”: the dictionary lets the noun be the subject as well. */
    private static boolean mayHaveOwn(Clause own) {
        Analysis words = own.words();
        boolean reflexive = IntStream.range(own.start(), own.end())
                .anyMatch(i -> words.lower(i).equals("się"));
        boolean passive = words.tag(own.verb() + 1).isPassiveParticiple();
        boolean likes = reflexive || passive || BehindVerb.isIntransitive(words.lemma(own.verb()));
        return likes && hasPossibleNominative(own);
    }

    private static boolean hasPossibleNominative(Clause own) {
        Analysis words = own.words();
        boolean held = false;
        for (int i = own.start(); i < own.end(); i++) {
            if (words.tag(i).isPreposition()) {
                held = true;
            } else if (i == own.verb() || words.isMark(i, ",") || words.tag(i).isAdverb()) {
                held = false;
            } else if (!held
                    && words.isNominal(i)
                    && !own.sentence().isDated(i)
                    && words.can(i, t -> t.isNoun() && t.is(Case.NOM))) {
                return true;
            }
        }
        return false;
    }
}
