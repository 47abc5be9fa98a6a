package pl.pytajnik.content.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.name.Mention;

/**
 * „Dyplom uzyskał w 1895 roku”: a thing before the verb that looks the same in the accusative may be what a man got, not who
 * did it.
 */
final class ThingBeforeVerb {
    private static final Set<String> INTRANSITIVE = Set.of(
            "być",
            "zostać",
            "powstać",
            "upaść",
            "ruszyć",
            "spłonąć",
            "wybuchnąć",
            "trwać",
            "minąć",
            "zatonąć",
            "nastąpić",
            "runąć",
            "przestać",
            "zacząć",
            "pozostać",
            "działać",
            "należeć",
            "wyjść",
            "pochodzić",
            "istnieć");

    /** What only people do to things. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "uzyskać",
            "otrzymać",
            "zdać",
            "zdawać",
            "obronić",
            "zdobyć",
            "zdobywać",
            "ukończyć",
            "rozpocząć",
            "zawrzeć",
            "kupić",
            "sprzedać",
            "napisać",
            "pisać",
            "wydać",
            "opublikować",
            "ogłosić",
            "złożyć",
            "objąć",
            "podpisać",
            "odebrać",
            "dostać",
            "zaprojektować",
            "zbudować",
            "nakręcić",
            "nagrać",
            "namalować",
            "wygłosić",
            "założyć",
            "prowadzić",
            "studiować",
            "skomponować",
            "wynaleźć",
            "opatentować");

    private ThingBeforeVerb() {}

    /** True when the verb says that the thing is no doer. */
    static boolean isTaken(Clause clause) {
        return mayBeTaken(clause) && isOfPeople(clause.words().lemma(clause.verb()));
    }

    /** What only people do to things, so that a thing at that verb is what they did it to. */
    static boolean isOfPeople(String lemma) {
        return OF_PEOPLE.contains(lemma);
    }

    /** True when a man may be the doer. */
    static boolean mayBeTaken(Clause clause) {
        Subject subject = clause.subject();
        boolean past = clause.verbTag().isPraet() && clause.verbTag().is(Number.SG);
        if (subject == null || !past || subject.mention() != null) {
            return false;
        }
        Analysis words = clause.words();
        boolean own = INTRANSITIVE.contains(words.lemma(clause.verb()))
                || clause.content() != null
                || hasObject(clause)
                || IntStream.range(clause.start(), clause.end())
                        .anyMatch(i -> words.lower(i).equals("się"));
        return isAlike(words, subject.head()) && subject.head() < clause.verb() && !own;
    }

    /** A noun behind the verb that no preposition or other noun governs. */
    private static boolean hasObject(Clause clause) {
        ParsedSentence sentence = clause.sentence();
        Analysis words = clause.words();
        if (words.tag(clause.verb() + 1).isNoun()) {
            return true;
        }
        boolean held = false;
        for (int i = clause.verb() + 1; i < clause.end(); i++) {
            if (words.tag(i).isPreposition()) {
                held = true;
            } else if (words.isNominal(i) && !sentence.isDated(i)) {
                if (!held && words.can(i, t -> t.isNoun() && t.is(Case.ACC))) {
                    return true;
                }
                i = NounPhrases.rightEdge(sentence, i, clause.end()) - 1;
                held = false;
            }
        }
        return false;
    }

    /** A thing in the masculine, whose accusative is its nominative. */
    static boolean isAlike(Analysis words, int head) {
        return words.readings(head).stream()
                .anyMatch(r -> r.tag().is(Gender.M3)
                        && r.tag().is(Number.SG)
                        && r.tag().is(Case.ACC));
    }

    /** „Film nakręcił w 2023 roku Paweł Cabaj”: the one person behind the verb who can be its subject did it. */
    static Optional<Clause> byPerson(Clause clause) {
        if (!isTaken(clause)) {
            return Optional.empty();
        }
        List<Mention> persons = clause.mentions().stream()
                .filter(m -> m.name().isPerson() && m.is(Case.NOM))
                .toList();
        return persons.size() == 1 && isFree(clause, persons.get(0))
                ? Optional.of(persons.get(0))
                        .map(m -> with(clause, new Subject(m.first(), m.first(), m.end(), m, false)))
                : Optional.empty();
    }

    private static boolean isFree(Clause clause, Mention person) {
        Analysis words = clause.words();
        return person.first() > clause.verb()
                && person.name().gender() == Gender.M1
                && clause.verbTag().is(Gender.M1)
                && !words.tag(person.first() - 1).isPreposition()
                && !words.isMark(person.first() - 1, "„\"«,(")
                && !words.isOneOf(person.first() - 1, Set.of("jako", "i", "oraz", "niż"))
                && !words.isOneOf(person.end(), Set.of("i", "oraz"));
    }

    /** The clause whose verb hides who did it. */
    static Clause withoutSubject(Clause clause) {
        return with(clause, null);
    }

    private static Clause with(Clause clause, @Nullable Subject subject) {
        return new Clause(
                clause.sentence(),
                clause.start(),
                clause.end(),
                clause.verb(),
                subject,
                clause.asides(),
                clause.content(),
                null,
                clause.attribution());
    }
}
