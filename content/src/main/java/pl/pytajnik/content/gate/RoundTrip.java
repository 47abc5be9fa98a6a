package pl.pytajnik.content.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.text.Token;

/**
 * Reads the finished stem again: every word comes from the sentence or was made by the pattern, <i>kto</i> has a verb
 * it can be the subject of, <i>ile</i> and <i>ilu</i> a genitive plural.
 */
final class RoundTrip {
    private RoundTrip() {}

    static boolean fails(Candidate candidate, Lexicon lexicon) {
        List<String> stem = Stems.lowerWords(candidate.stem());
        return hasForeignWord(candidate, stem) || !questionFits(stem, lexicon);
    }

    private static boolean hasForeignWord(Candidate candidate, List<String> stem) {
        Set<String> known = new HashSet<>();
        for (Token token : candidate.source().tokens()) {
            known.addAll(Stems.lowerWords(token.text()));
        }
        candidate
                .source()
                .mentions()
                .forEach(m -> known.addAll(Stems.lowerWords(m.name().canonical())));
        if (candidate.clause() != null) {
            candidate.clause().actor().ifPresent(name -> known.addAll(Stems.lowerWords(name.canonical())));
        }
        if (candidate.clause() != null && candidate.clause().attribution() != null) {
            known.addAll(Stems.lowerWords(candidate.clause().attribution()));
        }
        candidate.made().forEach(word -> known.addAll(Stems.lowerWords(word)));
        return stem.stream().anyMatch(word -> !known.contains(word) && !known.contains(word + "."));
    }

    private static boolean questionFits(List<String> stem, Lexicon lexicon) {
        String first = stem.isEmpty() ? "" : stem.get(0);
        return switch (first) {
            case "kto" -> stem.stream().skip(1).limit(16).anyMatch(w -> any(lexicon, w, RoundTrip::fitsWho));
            case "ile" ->
                stem.get(1).matches("wyn(?:osi|iesie|iós|ios)\\p{L}*")
                        || any(lexicon, stem.get(1), t -> isGenitivePlural(t))
                        || isUnknown(lexicon, stem.get(1));
            case "ilu" ->
                stem.stream()
                        .skip(1)
                        .limit(4)
                        .anyMatch(w -> any(lexicon, w, t -> isGenitivePlural(t) && t.is(Gender.M1)));
            default -> true;
        };
    }

    private static boolean fitsWho(Tag tag) {
        return tag.isFinite() && tag.is(Number.SG) && (!tag.isPraet() || tag.is(Gender.M1));
    }

    private static boolean isGenitivePlural(Tag tag) {
        return (tag.isNoun() || tag.isAdjective() || tag.isParticiple()) && tag.is(Number.PL) && tag.is(Case.GEN);
    }

    private static boolean isUnknown(Lexicon lexicon, String word) {
        return !lexicon.knows(word)
                && !lexicon.knows(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    private static boolean any(Lexicon lexicon, String word, Predicate<Tag> tag) {
        return lexicon.readings(word).stream().map(Reading::tag).anyMatch(tag);
    }
}
