package pl.pytajnik.content.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Name;

/**
 * Finds who a hidden subject is: „Anna Nowak urodziła się w Łodzi. W 1950 roku wyjechała …”. The sentences before, in the
 * same paragraph, must speak of one person only, of the verb's gender; else nobody is named. Not thread-safe; one for
 * each document.
 */
final class Antecedents {
    private final List<ParsedSentence> sentences;
    private final Set<Gender> others = EnumSet.noneOf(Gender.class);
    private Clause.@Nullable Antecedent current;

    Antecedents(List<ParsedSentence> sentences) {
        this.sentences = sentences;
    }

    /** The clauses of each sentence, hidden subjects found where they can be. */
    List<List<Clause>> clauses() {
        List<List<Clause>> all = new ArrayList<>();
        for (ParsedSentence sentence : sentences) {
            forgetUnlessNext(sentence);
            List<Clause> clauses =
                    ClauseFinder.clauses(sentence).stream().map(this::resolved).toList();
            all.add(clauses);
            remember(sentence, clauses);
        }
        return all;
    }

    private Clause resolved(Clause clause) {
        boolean hidden = clause.subject() == null && clause.sentence().index() > 0 && isHidden(clause);
        return hidden && current != null && fits(clause.verbTag(), current.name()) ? clause.with(current) : clause;
    }

    private static boolean isHidden(Clause clause) {
        return clause.verbTag().isPraet()
                && clause.verbTag().is(Number.SG)
                && new SubjectFinder(clause.sentence(), clause.start(), clause.end(), clause.verb()).hasNoCandidate();
    }

    /** The verb has the person's gender, and nothing else of that gender was spoken of since. */
    private boolean fits(Tag verb, Name name) {
        return kind(verb.gender()) == kind(name.gender()) && !others.contains(kind(verb.gender()));
    }

    /** A new paragraph, or a stretch that was left out, ends the story of a person. */
    private void forgetUnlessNext(ParsedSentence sentence) {
        if (sentence.index() == 0) {
            return;
        }
        ParsedSentence before = sentences.get(sentence.index() - 1);
        boolean next = before.words().sentence().paragraph()
                        == sentence.words().sentence().paragraph()
                && sentence.words().sentence().start()
                                - before.words().sentence().end()
                        <= 2;
        if (!next) {
            current = null;
        }
    }

    private void remember(ParsedSentence sentence, List<Clause> clauses) {
        if (clauses.isEmpty()) {
            current = null;
        }
        for (Clause clause : clauses) {
            remember(sentence, clause);
        }
        if (current != null && namesAnother(sentence, current.name())) {
            current = null;
        }
    }

    private void remember(ParsedSentence sentence, Clause clause) {
        Subject subject = clause.subject();
        if (subject == null) {
            rememberHidden(clause);
        } else if (isAboutOne(subject)) {
            current = new Clause.Antecedent(subject.named().orElseThrow().name(), sentence.index());
            others.clear();
        } else if (subject.several()
                || subject.named().filter(m -> m.name().isPerson()).isPresent()) {
            current = null;
        } else {
            others.add(kind(clause.words().tag(subject.head()).gender()));
        }
    }

    /** A verb of another gender speaks of something else, and the person stays the only one of theirs. */
    private void rememberHidden(Clause clause) {
        Tag verb = clause.verbTag();
        boolean settled = clause.antecedent() != null || verb.isImpersonal();
        if (settled || current == null) {
            return;
        }
        boolean another = verb.isPraet()
                && verb.is(Number.SG)
                && kind(verb.gender()) != kind(current.name().gender());
        if (another) {
            others.add(kind(verb.gender()));
        } else {
            current = null;
        }
    }

    private static boolean isAboutOne(Subject subject) {
        return !subject.several()
                && subject.named().filter(m -> isPerson(m.name())).isPresent();
    }

    /** The three genders of a past tense in the singular. */
    private static Gender kind(@Nullable Gender gender) {
        return gender == Gender.F || gender == Gender.N ? gender : Gender.M1;
    }

    private static boolean isPerson(Name name) {
        return name.isPerson() && name.words() > 1 && name.isSure();
    }

    /** Somebody else of the same gender: the next „he” may be either. */
    private static boolean namesAnother(ParsedSentence sentence, Name name) {
        return sentence.mentions().stream()
                .map(Mention::name)
                .anyMatch(other -> other.isPerson() && !other.equals(name) && other.gender() == name.gender());
    }
}
