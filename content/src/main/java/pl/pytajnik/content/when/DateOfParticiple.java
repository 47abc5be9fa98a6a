package pl.pytajnik.content.when;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pytajnik.content.calendar.ClockTime;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Aspect;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.question.Anchoring;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.Linking;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * T2. „traktat, podpisany w 1957 roku w Rzymie,” → <i>W którym roku został podpisany w Rzymie traktat …?</i> A passive
 * participle with a date of its own; the noun it tells about has a name.
 */
public final class DateOfParticiple implements Pattern {
    private static final int LONGEST_FIRST = 6;
    private static final int SHORT_TAIL = 2;

    /** What is a state, or still a plan. */
    private static final Set<String> NO_EVENT = Set.of(
            "znać",
            "zwać",
            "uważać",
            "położyć",
            "związać",
            "datować",
            "oprzeć",
            "planować",
            "zaplanować",
            "przewidzieć",
            "zamierzyć",
            "zapowiedzieć",
            "utrzymać",
            "zatrudnić",
            "poświęcić",
            "określić",
            "uznać",
            "liczyć",
            "urodzić");

    /** Deeds that want to say from, to or as what. */
    private static final Set<String> TRANSFERS = Set.of(
            "usunąć",
            "odwołać",
            "zwolnić",
            "wybrać",
            "mianować",
            "powołać",
            "przenieść",
            "skierować",
            "wysłać",
            "oddać",
            "nazwać",
            "przyjąć",
            "włączyć",
            "wcielić",
            "przekazać",
            "sprowadzić");

    private static final Rules<Participial> RULES = new Rules<>(List.of(
            new Rule<>("relative-date", p -> p.date().relative()),
            new Rule<>("no-event", p -> NO_EVENT.contains(p.sentence().words().lemma(p.participle()))),
            new Rule<>(
                    "negated",
                    p -> p.sentence().words().lower(p.participle() - 1).equals("nie")),
            new Rule<>("definition", p -> Definition.isOfSort(p.noun())),
            new Rule<>("bare-noun", DateOfParticiple::isBare),
            new Rule<>("bare-deed", DateOfParticiple::lacksComplement),
            new Rule<>("points-back", DateOfParticiple::pointsBack)));

    private final Synthesizer synthesizer;
    private final Nominative nominative;

    public DateOfParticiple(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
        this.nominative = new Nominative(synthesizer);
    }

    @Override
    public String id() {
        return "T2";
    }

    @Override
    public List<Finding> findings(Document document) {
        return document.sentences().stream().flatMap(this::findings).toList();
    }

    private Stream<Finding> findings(ParsedSentence sentence) {
        return sentence.dates().stream()
                .filter(d -> d.lead() == Dated.Lead.AT || d.lead() == Dated.Lead.SPAN)
                .filter(d -> !(d.time() instanceof ClockTime))
                .flatMap(d -> Participial.of(sentence, d).stream())
                .map(this::look);
    }

    private Finding look(Participial found) {
        Optional<String> refused = RULES.refusal(found);
        if (refused.isPresent()) {
            return Finding.refused(this, refused.get(), found.sentence());
        }
        return ask(found).map(Finding::asked).orElseGet(() -> Finding.refused(this, "no-form", found.sentence()));
    }

    /** „w artykule opublikowanym 3 maja”: one word without a name does not tell which. */
    private static boolean isBare(Participial found) {
        Nominative.Phrase noun = found.noun();
        return noun.end() - noun.first() == 1
                && noun.name().isEmpty()
                && Definition.defined(noun).isEmpty();
    }

    /** „usunięty w 1948 roku”: from what, only the text around tells. */
    private static boolean lacksComplement(Participial found) {
        return TRANSFERS.contains(found.sentence().words().lemma(found.participle()))
                && found.end() == found.date().end()
                && found.date().first() - found.participle() <= 1;
    }

    private static boolean pointsBack(Participial found) {
        Analysis words = found.sentence().words();
        return Stream.of(
                        IntStream.range(found.participle(), found.end()),
                        IntStream.range(found.noun().first(), found.noun().end()))
                .flatMapToInt(range -> range)
                .anyMatch(i -> Linking.pointsBack(words.lower(i)));
    }

    private Optional<Candidate> ask(Participial found) {
        return nominative.of(found.noun()).flatMap(noun -> verb(found).map(verb -> asked(found, noun, verb)));
    }

    /** „został podpisany”; what was going on „był budowany”. */
    private Optional<String> verb(Participial found) {
        Analysis words = found.sentence().words();
        Nominative.Phrase noun = found.noun();
        boolean lasted = words.tag(found.participle()).aspect() == Aspect.IMPERFECTIVE;
        Optional<String> auxiliary = synthesizer.past(lasted ? "być" : "zostać", noun.number(), noun.gender());
        return auxiliary.flatMap(a -> participle(found).map(p -> a + " " + p));
    }

    /** As it stands where that is the nominative: the dictionary has rare forms too. */
    private Optional<String> participle(Participial found) {
        Analysis words = found.sentence().words();
        Nominative.Phrase noun = found.noun();
        int i = found.participle();
        boolean asItStands = words.can(
                i,
                t -> t.isPassiveParticiple()
                        && t.is(Case.NOM)
                        && t.is(noun.number())
                        && (noun.number() == Number.PL || t.is(noun.gender())));
        return asItStands
                ? Optional.of(words.lower(i))
                : synthesizer.participle(words.lemma(i), noun.number(), Case.NOM, noun.gender());
    }

    private Candidate asked(Participial found, Nominative.Said noun, String verb) {
        ParsedSentence sentence = found.sentence();
        Dated date = found.date();
        Wording stem = new Wording().say(Asking.about(sentence.words(), date));
        String name = Definition.defined(found.noun());
        say(stem, found, (noun.text() + " " + name).strip(), verb);
        Set<String> made = new HashSet<>(Asking.WORDS);
        made.addAll(noun.made());
        made.addAll(Set.of(verb.split(" ")));
        return new Candidate(
                id(),
                stem.question(),
                TimeKeys.of(sentence.words(), date),
                sentence,
                null,
                made,
                name.isEmpty() ? anchor(found) : Candidate.Anchor.NAMED,
                Confidence.ofPattern(0.8),
                List.of("data przy imiesłowie, który określa nazwaną rzecz"));
    }

    /**
     * The noun first where more than the verb follows: „rezerwat został utworzony dla ochrony ryb”; a long one last, if what
     * follows is so short that it does not run into it.
     */
    private static void say(Wording stem, Participial found, String noun, String verb) {
        Wording tail = new Wording();
        tail.copy(
                found.sentence().tokens(), found.participle() + 1, found.date().first());
        tail.copy(found.sentence().tokens(), found.date().end(), found.end());
        boolean nounFirst = !tail.isEmpty()
                && (noun.split(" ").length <= LONGEST_FIRST || tail.phrase().split(" ").length > SHORT_TAIL);
        if (nounFirst) {
            stem.say(noun).say(verb).say(tail.phrase());
        } else if (tail.isEmpty()) {
            stem.say(verb).say(noun);
        } else {
            stem.say(verb).say(tail.phrase()).say(noun);
        }
    }

    /** The noun has a name, its own or in what belongs to it, or what was done with it has one. */
    private static Candidate.Anchor anchor(Participial found) {
        Candidate.Anchor noun = Anchoring.of(
                found.sentence(), found.noun().first(), found.noun().end());
        return noun == Candidate.Anchor.NAMED ? noun : Anchoring.of(found.sentence(), found.participle(), found.end());
    }
}
