package pl.pytajnik.content.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/**
 * Questions for a person who is not the subject: the question word, then the whole clause without the person. Two persons
 * of whom the same is said make none. Not thread-safe; one for each document and pattern.
 */
final class ObliqueQuestions {
    private static final Rules<Clause> RULES = new Rules<>(List.of(
            new Rule<>("negated", Clause::isNegated),
            new Rule<>("restricted", Clause::isRestricted),
            new Rule<>("reports", c -> c.content() != null),
            new Rule<>("colon", c -> c.words().isMark(c.end(), ":"))));

    private final Pattern pattern;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Set<String>> answers = new HashMap<>();
    private final Map<Finding, String> facts = new IdentityHashMap<>();

    ObliqueQuestions(Pattern pattern) {
        this.pattern = pattern;
    }

    private static boolean hasNobody(Clause clause, Phrases.Span out) {
        return clause.subject() == null
                && clause.antecedent() == null
                && !clause.verbTag().isImpersonal()
                && !hasPlainSubject(clause, out);
    }

    /** A noun that can be nothing but the subject, though the order of the clause hides which words go with it. */
    private static boolean hasPlainSubject(Clause clause, Phrases.Span out) {
        Analysis words = clause.words();
        Tag verb = clause.verbTag();
        return IntStream.range(clause.start(), clause.end())
                .filter(i -> !out.has(i) && clause.sentence().mentionAt(i).isEmpty())
                .filter(i -> words.tag(i).isNoun()
                        && words.tag(i).is(Case.NOM)
                        && !words.tag(i - 1).isPreposition()
                        && !words.can(i, t -> t.isNoun() && t.is(Case.ACC)))
                .anyMatch(i -> words.tag(i).number() == verb.number()
                        && (!verb.isPraet() || words.tag(i).gender() == verb.gender()));
    }

    private static void addClause(Clause clause, Phrases.Span out, Wording stem) {
        Rest rest = new Rest(clause, i -> out.has(i) || Phrases.isLoose(clause.words(), i));
        if (clause.subject() == null
                && clause.antecedent() == null
                && !clause.verbTag().isImpersonal()) {
            rest.add(stem, clause.start(), clause.end());
        } else {
            rest.addWhole(stem);
        }
    }

    /**
     * @param word the question word, such as „z kim”
     * @param asked the form of the answer
     * @param out what is taken out of the clause, the preposition included
     */
    void ask(Clause clause, Oblique person, String word, Key.Asked asked, Phrases.Span out) {
        Optional<String> refusal =
                RULES.refusal(clause).or(() -> hasNobody(clause, out) ? Optional.of("no-subject") : Optional.empty());
        if (refusal.isPresent()) {
            findings.add(Finding.refused(pattern, refusal.get(), clause.sentence()));
            return;
        }
        Wording stem = new Wording().say(word);
        addClause(clause, out, stem);
        if (!stem.phrase().contains(clause.words().text(clause.verb()))) {
            findings.add(Finding.refused(pattern, "cut-off", clause.sentence()));
            return;
        }
        Telling telling = Telling.of(clause, out);
        Finding finding = Finding.asked(new Candidate(
                pattern.id(),
                stem.question(),
                key(clause, person, asked),
                clause.sentence(),
                clause,
                Set.of(word.toLowerCase(Locale.ROOT).split(" ")),
                telling.withActor(clause).isRich() ? Candidate.Anchor.NAMED : Candidate.Anchor.UNNAMED,
                confidence(clause, person),
                List.of("osoba stoi w zdaniu w przypadku, o który pyta zaimek")));
        findings.add(finding);
        if (telling.dates() == 0) {
            facts.put(finding, fact(clause, word));
        }
        answers.computeIfAbsent(fact(clause, word), f -> new HashSet<>())
                .add(person.mention().name().canonical());
    }

    private static Confidence confidence(Clause clause, Oblique person) {
        Confidence found =
                Confidence.ofPattern(0.75).times("name", person.mention().name().certainty());
        return clause.antecedent() == null ? found : found.times("antecedent", 0.9);
    }

    /** As the sentence has it where it stands there in full; else the nominative, to be put in the case later. */
    private static Key.Who key(Clause clause, Oblique person, Key.Asked asked) {
        Name name = person.mention().name();
        List<String> accepted = new ArrayList<>(List.of(name.canonical()));
        accepted.addAll(PersonKeys.of(name).accepted());
        String form = new Wording()
                .copy(
                        clause.words().tokens(),
                        person.mention().first(),
                        person.mention().end())
                .phrase();
        boolean full =
                form.split(" ").length == name.words() && person.mention().back() == 0;
        return new Key.Who(name, asked, full ? form : name.canonical(), accepted);
    }

    private static String fact(Clause clause, String word) {
        return word + " " + clause.words().lemma(clause.verb()) + " "
                + clause.actor().map(Name::canonical).orElse("");
    }

    /** What was found, without the questions that have two answers and no date to tell them apart. */
    List<Finding> findings() {
        return findings.stream().map(this::unlessRivalled).toList();
    }

    private Finding unlessRivalled(Finding finding) {
        String fact = facts.get(finding);
        boolean rivalled = fact != null && answers.getOrDefault(fact, Set.of()).size() > 1;
        return rivalled && finding instanceof Finding.Asked asked
                ? Finding.refused(pattern, "several-answers", asked.candidate().source())
                : finding;
    }

    /** True when the person stands in this case; a man's accusative looks like the genitive. */
    static boolean fits(Oblique person, Case wanted) {
        boolean man = person.mention().name().gender() == Gender.M1;
        return person.is(wanted) || wanted == Case.ACC && man && person.is(Case.GEN);
    }
}
