package pl.pytajnik.content.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * Whether a stem without a name says enough to a reader who knows the article's title: „Kiedy zawieszono przewozy
 * pasażerskie?” does, „Kiedy opublikowano wyniki?” and „W którym roku nastąpił przełom?” do not.
 */
final class Definite {
    /** Words that could stand in any article. */
    private static final Set<String> VAGUE = Set.of(
            "przełom",
            "wstrząs",
            "zwrot",
            "wydarzenie",
            "prawdziwy",
            "poważny",
            "ważny",
            "wielki",
            "duży",
            "kryzys",
            "rozwój",
            "sytuacja",
            "sprawa",
            "problem",
            "zmiana",
            "proces",
            "okres",
            "sukces",
            "część",
            "liczba",
            "osoba",
            "człowiek",
            "rzecz",
            "fakt",
            "moment",
            "czas",
            "dzień",
            "raz",
            "sposób",
            "strona",
            "miejsce",
            "praca",
            "życie",
            "koniec",
            "początek",
            "możliwość",
            "wynik",
            "decyzja",
            "schyłek",
            "ramy",
            "rok",
            "miesiąc",
            "pierwszy",
            "ostatni",
            "całość",
            "małżonek",
            "państwo",
            "kraj",
            "wiek");

    /** Words that say which one only to who has read the sentence before. */
    private static final Set<String> RELATING = Set.of(
            "kolejny",
            "następny",
            "poprzedni",
            "inny",
            "pozostały",
            "dotychczasowy",
            "taki",
            "podobny",
            "późniejszy",
            "wcześniejszy",
            "dalszy",
            "sam",
            "oba",
            "wspomniany",
            "drugi",
            "nowy");

    /** „doszło do pożaru”: a verb that has no subject there. */
    private static final Set<String> HAPPENED = Set.of("doszło", "dojdzie");

    /** Verbs that tell nothing of what is counted; any other does: „Ile osób podpisało petycję?”. */
    private static final Set<String> EMPTY = Set.of(
            "być",
            "zostać",
            "zostawać",
            "mieć",
            "znajdować",
            "znaleźć",
            "zginąć",
            "grać",
            "przyjść",
            "przyjechać",
            "stać",
            "czekać",
            "trwać",
            "wynosić",
            "wynieść",
            "liczyć",
            "uzyskać",
            "powstać",
            "istnieć");

    private static final Set<String> ASKING =
            Set.of("którym", "której", "których", "którego", "jakim", "jakich", "jaki", "jaką");
    /** What anything is measured in: it tells nothing of the thing. */
    private static final Set<String> UNITS = Set.of(
            "złoty",
            "grosz",
            "euro",
            "dolar",
            "funt",
            "kopiejka",
            "procent",
            "punkt",
            "godzina",
            "minuta",
            "sekunda",
            "kilometr",
            "metr",
            "tona",
            "kilogram",
            "litr",
            "hektar",
            "stopień",
            "atmosfera");

    private static final int ENOUGH = 2;
    private static final int ENOUGH_OF_DEEDS = 3;

    private Definite() {}

    static boolean isDefinite(Candidate candidate) {
        Clause clause = candidate.clause();
        if (clause != null && isHidden(candidate, clause)) {
            return false;
        }
        ParsedSentence sentence = candidate.source();
        int[] said = said(candidate, clause).toArray();
        boolean relates = IntStream.of(said)
                .anyMatch(i -> RELATING.contains(sentence.words().lemma(i)) || isSomeCountrys(sentence.words(), i));
        long telling = IntStream.of(said).filter(i -> isTelling(sentence, i)).count();
        boolean counts = candidate.kind() == Kind.HOW_MANY;
        boolean unit = counts && IntStream.of(said).anyMatch(i -> isUnit(sentence, i));
        boolean verb = counts && !unit && hasTellingVerb(candidate);
        boolean demanding = candidate.kind() == Kind.WHO || clause == null || unit;
        boolean enough = telling + (verb ? 1 : 0) >= (demanding ? ENOUGH_OF_DEEDS : ENOUGH);
        return enough && !relates && !(clause != null && isVague(clause));
    }

    /** „ziemie państwa”, „budżet kraju”: whose, only the text before tells. */
    private static boolean isSomeCountrys(Analysis words, int i) {
        return Set.of("państwo", "kraj").contains(words.lemma(i))
                && words.tag(i).is(Case.GEN)
                && words.tag(i).is(Number.SG)
                && words.tag(i - 1).isNoun();
    }

    /** The words of the sentence that the stem has, its verb left out. */
    private static IntStream said(Candidate candidate, @Nullable Clause clause) {
        Set<String> stem = new HashSet<>(Stems.lowerWords(candidate.stem()));
        stem.removeAll(ASKING);
        Analysis words = candidate.source().words();
        IntStream own = clause == null
                ? IntStream.range(0, words.size())
                : IntStream.range(clause.start(), clause.end()).filter(i -> i != clause.verb() && clause.has(i));
        return own.filter(i -> stem.contains(words.lower(i)));
    }

    private static boolean isVague(Clause clause) {
        return clause.subject() != null
                && VAGUE.contains(clause.words().lemma(clause.subject().head()));
    }

    /** True when the verb itself says what happened: „podpisać”, and not „być”. */
    static boolean hasTellingVerb(Candidate candidate) {
        Clause clause = candidate.clause();
        return clause != null && !EMPTY.contains(clause.words().lemma(clause.verb()));
    }

    /** Nobody knows who does it; what is counted may itself be the subject. */
    private static boolean isHidden(Candidate candidate, Clause clause) {
        boolean money = candidate.stem().matches("Ile (?:euro|złotych|dolarów|funtów|procent) .*");
        return (candidate.kind() == Kind.WHEN || money)
                && clause.subject() == null
                && clause.antecedent() == null
                && !clause.verbTag().isImpersonal()
                && !HAPPENED.contains(clause.words().lower(clause.verb()));
    }

    private static boolean isTelling(ParsedSentence sentence, int i) {
        Analysis words = sentence.words();
        if (sentence.mentionAt(i).isPresent()) {
            return true;
        }
        boolean content =
                words.isNominal(i) || words.tag(i).isAdjective() || words.tag(i).isParticiple();
        return content
                && !words.lemma(i).equals("swój")
                && !sentence.isDated(i)
                && !VAGUE.contains(words.lemma(i))
                && !isUnit(sentence, i);
    }

    /** A noun that means some thing or somebody, and no measure and no word of any article. */
    static boolean isThing(String lemma) {
        return !VAGUE.contains(lemma) && !UNITS.contains(lemma);
    }

    private static boolean isUnit(ParsedSentence sentence, int i) {
        return UNITS.contains(sentence.words().lemma(i));
    }
}
