package pl.pytajnik.content.howmany;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.Subject;

/**
 * H1. „W chwili założenia miasto Sosnowiec liczyło 61 tys. mieszkańców” → <i>Ilu mieszkańców liczyło miasto Sosnowiec …?</i>
 * One number in the clause, with the noun it counts, not behind a preposition.
 */
public final class CountInClause implements ClausePattern {
    private static final Set<String> GENITIVES = Set.of(
            "dwóch", "dwu", "trzech", "czterech", "pięciu", "sześciu", "siedmiu", "ośmiu", "dziewięciu", "dziesięciu");

    private final Synthesizer synthesizer;

    public CountInClause(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "H1";
    }

    @Override
    public List<Finding> look(Clause clause) {
        return Finding.ofNullable(candidate(clause));
    }

    private Optional<Candidate> candidate(Clause clause) {
        List<Quantity> counts = clause.quantities().stream()
                .filter(q -> q.end() < clause.end())
                .filter(q -> !clause.sentence().isDated(q.bare())
                        && clause.sentence().mentionAt(q.bare()).isEmpty()
                        && !isBracketed(clause.words(), q.first()))
                .toList();
        if (counts.size() != 1
                || clause.isNegated()
                || clause.isRestricted()
                || clause.words().isMark(clause.end(), ":")
                || clause.verbTag().number() == null && !clause.verbTag().isImpersonal()) {
            return Optional.empty();
        }
        Quantity quantity = counts.get(0);
        return Counted.behind(clause.sentence(), quantity, synthesizer)
                .filter(counted -> counted.end() <= clause.end() && isFree(clause, quantity, counted))
                .filter(counted -> isPlain(clause, quantity, counted))
                .flatMap(counted -> ask(clause, quantity, counted));
    }

    private static boolean isBracketed(Analysis words, int i) {
        for (int open = i; open >= 0 && !words.isMark(open, ")"); open--) {
            if (words.isMark(open, "(")) {
                return true;
            }
        }
        return false;
    }

    /** A subject and behind the verb what is counted, or what is counted is the subject itself. */
    private static boolean isPlain(Clause clause, Quantity quantity, Counted counted) {
        boolean age = clause.words().lemma(clause.verb()).equals("mieć")
                && clause.words().lemma(counted.head()).equals("rok");
        if (age) {
            return false;
        }
        Subject subject = clause.subject();
        boolean nominative = clause.words().tag(counted.head()).is(Case.NOM);
        if (clause.antecedent() != null) {
            return !nominative && quantity.first() > clause.verb();
        }
        if (subject == null) {
            boolean agrees = clause.verbTag().isImpersonal()
                    || !clause.verbTag().isPraet()
                    || clause.verbTag().is(Gender.N)
                    || clause.verbTag().is(Number.PL) && nominative;
            return agrees && !clause.words().tag(quantity.first() - 1).is(Case.INST) && isClose(clause, counted);
        }
        return !nominative && quantity.first() > clause.verb() && clause.isPlainlyOrdered();
    }

    /** Between what is counted and its verb stands nothing but a date, and nothing behind says more of it. */
    private static boolean isClose(Clause clause, Counted counted) {
        boolean goesOn =
                clause.words().isMark(counted.end(), ",") || clause.words().isOneOf(counted.end(), Set.of("z", "ze"));
        if (counted.head() > clause.verb() && goesOn) {
            return false;
        }
        return IntStream.range(counted.end(), clause.verb())
                .allMatch(i ->
                        clause.sentence().isDated(i) || clause.words().tag(i).isAdverb());
    }

    /** No preposition, ordinal or other number has a hold on it. */
    private static boolean isFree(Clause clause, Quantity quantity, Counted counted) {
        Analysis words = clause.words();
        int before = quantity.first() - 1;
        boolean governed = words.can(before, t -> t.isPreposition() || t.isNumeral())
                || words.isOneOf(before, Set.of("o", "każdy", "co", "po"));
        boolean listed = words.isOneOf(counted.end(), Set.of("i", "oraz", "lub", "albo", "do"))
                || words.isMark(counted.end(), "–-");
        boolean inNoun = words.tag(before).isNoun() && before != clause.verb() && !isObjectGap(clause, before);
        return !governed && !listed && !inNoun && !isOblique(words, quantity, counted);
    }

    /** „do utworzenia czterech rezerwatów”: a genitive that something else asks for. */
    private static boolean isOblique(Analysis words, Quantity quantity, Counted counted) {
        return quantity.written() && !counted.persons() && GENITIVES.contains(words.lower(quantity.end() - 1));
    }

    /** The noun before the number is the subject, a name, or somebody to whom something is done; no noun that it measures. */
    private static boolean isObjectGap(Clause clause, int before) {
        Subject subject = clause.subject();
        boolean ends = subject != null && before == subject.end() - 1;
        boolean free = clause.words().tag(before).is(Case.DAT)
                || clause.words().tag(before).is(Case.LOC)
                || clause.sentence().mentionAt(before).isPresent()
                || clause.sentence().isDated(before);
        return ends || before > clause.verb() && free;
    }

    private Optional<Candidate> ask(Clause clause, Quantity quantity, Counted counted) {
        boolean counts = clause.subject() == null
                && clause.antecedent() == null
                && !clause.verbTag().isImpersonal();
        Optional<String> verb = verb(clause, counts);
        if (verb.isEmpty() || clause.subject() != null && overlaps(clause.subject(), quantity, counted)) {
            return Optional.empty();
        }
        String word = counted.persons() ? "Ilu" : "Ile";
        Wording stem = new Wording().say(word).say(counted.plural());
        stem.copy(clause.words().tokens(), counted.tail(), counted.end());
        Rest rest = new Rest(clause, i -> i >= quantity.first() && i < counted.end() || counts && i == clause.verb());
        if (counts) {
            stem.say(verb.get());
            rest.add(stem, clause.verb() + 1, clause.end());
            rest.add(stem, clause.start(), clause.verb());
            rest.addReported(stem);
        } else {
            rest.addWhole(stem);
        }
        return Optional.of(candidate(clause, quantity, counted, word, verb.get(), stem));
    }

    private static boolean overlaps(Subject subject, Quantity quantity, Counted counted) {
        return subject.first() < counted.end() && subject.end() > quantity.first();
    }

    /** „zginęły trzy osoby” → „ile osób zginęło”. */
    private Optional<String> verb(Clause clause, boolean counts) {
        Analysis words = clause.words();
        boolean plain = !counts
                || clause.verbTag().is(Gender.N)
                || clause.verbTag().is(Number.SG) && !clause.verbTag().isPraet();
        if (plain) {
            return Optional.of(words.lower(clause.verb()));
        }
        return clause.verbTag().isPraet()
                ? synthesizer.past(words.lemma(clause.verb()), Number.SG, Gender.N)
                : Optional.empty();
    }

    private Candidate candidate(
            Clause clause, Quantity quantity, Counted counted, String word, String verb, Wording stem) {
        Set<String> made = new HashSet<>(Set.of(word.toLowerCase(Locale.ROOT), verb));
        made.addAll(List.of(counted.plural().toLowerCase(Locale.ROOT).split(" ")));
        return new Candidate(
                id(),
                stem.question(),
                NumberKeys.of(clause.words(), quantity),
                clause.sentence(),
                clause,
                made,
                anchor(clause, counted),
                confidence(clause),
                List.of("jedna liczba w zdaniu, rzeczownik w dopełniaczu"));
    }

    private static Confidence confidence(Clause clause) {
        return Confidence.ofPattern(0.85).times("antecedent", clause.antecedent() == null ? 1 : 0.8);
    }

    /** A name that is more than the place where it happened. */
    private static boolean hasFreeMention(Clause clause) {
        return clause.sentence().mentions().stream()
                .filter(m -> m.first() >= clause.start() && m.end() <= clause.end())
                .anyMatch(m -> !clause.words().tag(m.first() - 1).isPreposition());
    }

    private static Candidate.Anchor anchor(Clause clause, Counted counted) {
        if (clause.antecedent() != null) {
            return Candidate.Anchor.NAMED;
        }
        Subject subject = clause.subject();
        ParsedSentence sentence = clause.sentence();
        boolean named = subject == null
                ? hasFreeMention(clause)
                : sentence.hasMention(subject.first(), Math.max(subject.end(), clause.verb()))
                        || sentence.hasMention(counted.head(), counted.end());
        return named ? Candidate.Anchor.NAMED : Candidate.Anchor.UNNAMED;
    }
}
