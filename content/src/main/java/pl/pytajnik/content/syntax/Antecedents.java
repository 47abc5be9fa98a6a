package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
 * Finds who or what a hidden subject is: „Anna Nowak urodziła się w Łodzi. W 1950 roku wyjechała …”. For each of the
 * three genders of the past tense it keeps the one the sentences before speak of; whoever else of that gender was a
 * subject since makes it unknown. A paragraph begins with nobody but the one the article is about. Not thread-safe; one
 * for each document.
 */
final class Antecedents {
    private static final int FARTHEST = 2;
    private final List<ParsedSentence> sentences;
    private final Focus focus;

    /** @param topic whom the title says the article is about; null when it doesn't */
    Antecedents(List<ParsedSentence> sentences, @Nullable Name topic) {
        this.sentences = sentences;
        this.focus = new Focus(topic);
    }

    /** The clauses of each sentence, hidden subjects found where they can be. */
    List<List<Clause>> clauses() {
        List<List<Clause>> all = new ArrayList<>();
        for (ParsedSentence sentence : sentences) {
            startParagraph(sentence);
            List<Clause> clauses =
                    ClauseFinder.clauses(sentence).stream().flatMap(this::read).toList();
            all.add(clauses);
            remember(sentence, clauses);
        }
        return all;
    }

    /** „Dyplom uzyskał w 1895 roku”: the clause of the man spoken of; none where nobody knows who it was. */
    private Stream<Clause> read(Clause clause) {
        boolean man = focus.of(Gender.M1, clause.sentence().index())
                .filter(r -> r.name().isPerson())
                .isPresent();
        Optional<Clause> done = ThingBeforeVerb.byPerson(clause);
        if (done.isPresent()) {
            return done.stream();
        }
        if (ThingBeforeVerb.isTaken(clause)) {
            Clause taking = ThingBeforeVerb.withoutSubject(clause);
            return antecedent(taking).map(taking::with).stream();
        }
        return man && ThingBeforeVerb.mayBeTaken(clause) ? Stream.empty() : Stream.of(resolved(clause));
    }

    private Clause resolved(Clause clause) {
        return clause.subject() == null && clause.antecedent() == null && isHidden(clause)
                ? antecedent(clause).map(clause::with).orElse(clause)
                : clause;
    }

    private Optional<Clause.Antecedent> antecedent(Clause clause) {
        Tag verb = clause.verbTag();
        return (verb.isPraet() ? focus.of(verb.gender(), clause.sentence().index()) : focus.only())
                .filter(found -> verb.isPraet() || focus.isTopic(found.name()) || Doings.areOfPersons(clause))
                .filter(found -> isDoing(clause, found.name()) && !namesAnother(clause))
                .filter(found -> found.name().isPerson() && verb.isPraet() || Bystanders.hasNoNominative(clause))
                .flatMap(found -> near(found, clause.sentence().index()));
    }

    /** What a person does, or a thing; one whom the whole article is about has anything done to them. */
    private boolean isDoing(Clause clause, Name name) {
        if (!name.isPerson()) {
            return Doings.isThings(clause);
        }
        return focus.isTopic(name) ? Doings.mayBePersons(clause) : Doings.isPersons(clause);
    }

    /** Somebody stands in the nominative who may be the subject: „film nakręcił w 2023 roku Paweł Cabaj”. */
    private static boolean namesAnother(Clause clause) {
        Analysis words = clause.words();
        return clause.mentions().stream()
                .filter(m -> m.name().isPerson() && m.is(Case.NOM))
                .filter(m -> !words.isMark(m.first() - 1, "„\"«"))
                .anyMatch(m ->
                        !words.tag(m.first() - 1).isPreposition() && !words.isOneOf(m.first() - 1, Set.of("jako")));
    }

    /** Named close by, so that the evidence can begin there, or by the title. */
    private Optional<Clause.Antecedent> near(Focus.Referent found, int sentence) {
        if (found.sentence() >= 0 && sentence - found.sentence() <= FARTHEST) {
            return Optional.of(new Clause.Antecedent(found.name(), found.sentence()));
        }
        return focus.isTopic(found.name())
                ? Optional.of(new Clause.Antecedent(found.name(), sentence))
                : Optional.empty();
    }

    private static boolean isHidden(Clause clause) {
        return (isPastOfOne(clause) || isPresentOfOne(clause))
                && !Bystanders.hasOtherSubject(clause)
                && new SubjectFinder(clause.sentence(), clause.start(), clause.end(), clause.verb()).hasNoCandidate();
    }

    private static boolean isPastOfOne(Clause clause) {
        return clause.verbTag().isPraet() && clause.verbTag().is(Number.SG);
    }

    private static boolean isPresentOfOne(Clause clause) {
        Tag verb = clause.verbTag();
        return verb.isFinite() && !verb.isPraet() && verb.is(Number.SG) && verb.is(Person.THIRD);
    }

    /** A new paragraph begins with the topic alone, a stretch that was left out ends every story. */
    private void startParagraph(ParsedSentence sentence) {
        if (sentence.index() == 0) {
            focus.start();
            return;
        }
        ParsedSentence before = sentences.get(sentence.index() - 1);
        boolean paragraph = before.words().sentence().paragraph()
                != sentence.words().sentence().paragraph();
        int gap =
                sentence.words().sentence().start() - before.words().sentence().end();
        if (paragraph) {
            focus.start();
        } else if (gap > 2) {
            focus.start();
            focus.shade(sentence.index() - 1);
        }
    }

    private void remember(ParsedSentence sentence, List<Clause> clauses) {
        if (clauses.isEmpty()) {
            Bystanders.ofUnread(sentence).forEach(b -> focus.see(b, sentence.index()));
            return;
        }
        clauses.forEach(this::remember);
        Bystanders.beside(sentence, clauses).forEach(b -> focus.see(b, sentence.index()));
    }

    private void remember(Clause clause) {
        Subject subject = clause.subject();
        if (subject != null) {
            rememberSubject(clause, subject);
        } else if (clause.antecedent() == null && isPastOfOne(clause)) {
            focus.lose(clause.verbTag().gender(), clause.sentence().index());
        }
    }

    private void rememberSubject(Clause clause, Subject subject) {
        if (subject.several()) {
            focus.start();
            focus.shade(clause.sentence().index());
            return;
        }
        Tag verb = clause.verbTag();
        if (verb.is(Number.PL)) {
            focus.distract();
            return;
        }
        Gender gender = isPastOfOne(clause) ? verb.gender() : gender(clause, subject);
        Optional<Name> name = Named.subject(clause, subject, gender);
        name.ifPresentOrElse(
                n -> focus.put(n, gender, clause.sentence().index() - back(subject)),
                () -> focus.lose(gender, clause.sentence().index()));
    }

    private static int back(Subject subject) {
        return subject.named().map(Mention::back).orElse(0);
    }

    private static @Nullable Gender gender(Clause clause, Subject subject) {
        return subject.named()
                .filter(m -> m.name().isPerson() && m.is(Case.NOM))
                .map(m -> m.name().gender())
                .orElse(clause.words().tag(subject.head()).gender());
    }
}
