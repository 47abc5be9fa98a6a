package pl.pytajnik.content.gate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Kind;

/** Commas of a stem that have lost their other one, and attributes that have lost both. */
final class Commas {
    private static final Set<String> LINKING = Set.of("być", "zostać", "bywać", "zostawać", "wydawać", "wyglądać");

    private static final Pattern SUBORDINATING = Pattern.compile("(?:któr|jak|czyj)\\p{L}+");

    private Commas() {}

    /** „za sprawą Jana Kosa, sok zaczęto wydawać”: the verb behind a comma that has lost its other one. */
    static boolean hasTornClause(Candidate candidate, Lexicon lexicon) {
        String[] parts = Stems.unquoted(candidate.stem()).split(",(?= )");
        if (candidate.kind() == Kind.WHO || parts.length != 2) {
            return false;
        }
        List<String> behind = Stems.words(parts[1]);
        List<Reading> first = behind.isEmpty() ? List.of() : lexicon.readings(behind.get(0));
        boolean nominal = !first.isEmpty()
                && first.stream()
                        .allMatch(r -> r.tag().isNoun()
                                || r.tag().isAdjective()
                                        && !SUBORDINATING.matcher(behind.get(0)).matches());
        return nominal
                && behind.stream()
                        .map(lexicon::readings)
                        .anyMatch(readings ->
                                !readings.isEmpty() && readings.stream().allMatch(Commas::isOfVerb));
    }

    private static boolean isOfVerb(Reading reading) {
        return reading.tag().isFinite()
                || reading.tag().isImpersonal()
                || reading.tag().pos().equals("inf");
    }

    /** „wyskoczyła ścigana przez straż”: what stood between commas before the verb has come behind it without them. */
    static boolean hasMovedAttribute(Candidate candidate, Lexicon lexicon) {
        String[] words = Stems.unquoted(candidate.stem()).split(" ");
        for (int i = 2; i < words.length; i++) {
            if (isMovedAttribute(lexicon.readings(words[i - 1]), lexicon.readings(words[i].replaceAll("[,?]", "")))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMovedAttribute(List<Reading> verb, List<Reading> participle) {
        return !participle.isEmpty()
                && participle.stream().allMatch(r -> r.tag().isPassiveParticiple())
                && participle.stream()
                        .anyMatch(r -> r.tag().is(Case.NOM) && r.tag().is(Number.SG))
                && !verb.isEmpty()
                && verb.stream()
                        .allMatch(r -> r.tag().isPraet()
                                && r.tag().is(Number.SG)
                                && !r.tag().is(Gender.N)
                                && !LINKING.contains(r.lemma()));
    }
}
