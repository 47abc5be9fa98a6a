package pl.pytajnik.content.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Name;
import pl.pytajnik.content.name.RolePhrase;
import pl.pytajnik.content.name.Roles;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * „Radna Anna Kos zgłosiła wniosek. … – To precedens – denerwuje się radna.” The speaker is only called by what she is: the
 * one person of that name for it nearby, or else who spoke right before.
 */
final class CalledSpeaker {
    private static final int FARTHEST = 6;

    private CalledSpeaker() {}

    static Optional<Speaking> by(Document document, ParsedSentence sentence, int verb, int back) {
        return noun(sentence.words(), verb)
                .flatMap(noun ->
                        holder(document, sentence, noun).or(() -> sameAsBefore(document, sentence, noun, back)));
    }

    /** A bare noun for a person behind the verb: „mówiła z trybuny posłanka.” */
    private static Optional<Integer> noun(Analysis words, int verb) {
        return IntStream.range(verb + 1, Math.min(words.size(), verb + Speaking.FARTHEST))
                .takeWhile(i -> !words.isMark(i, ",;:–—.!?"))
                .filter(i -> isBare(words, i))
                .boxed()
                .findFirst()
                .filter(i -> fits(words, verb, i));
    }

    private static boolean isBare(Analysis words, int i) {
        Tag before = words.tag(i - 1);
        boolean led = before.isAdjective()
                || before.isParticiple()
                || before.isNumeral()
                || before.isPronoun()
                || words.isOneOf(i - 1, Set.of("jego", "jej", "ich", "nasz", "nasza", "jeden", "jedna"));
        boolean ends = i + 1 >= words.size()
                || words.isMark(i + 1, ".–—")
                || words.tag(i + 1).isPreposition();
        return isRole(words, i) && !words.isCapitalised(i) && !led && ends;
    }

    private static boolean isRole(Analysis words, int i) {
        return words.readings(i).stream()
                .anyMatch(r -> Roles.isRole(r.lemma())
                        && r.tag().is(Number.SG)
                        && r.tag().is(Case.NOM)
                        && (r.tag().isNoun() || r.tag().isAdjective()));
    }

    private static boolean fits(Analysis words, int verb, int noun) {
        Tag tag = words.tag(verb);
        boolean woman = words.can(noun, t -> t.is(Case.NOM) && t.is(Gender.F));
        return tag.is(Number.SG) && (!tag.isPraet() || tag.is(Gender.F) == woman);
    }

    private static boolean isSame(String role, Analysis words, int noun) {
        return words.readings(noun).stream().anyMatch(r -> r.lemma().equals(role));
    }

    private static Optional<Speaking> holder(Document document, ParsedSentence sentence, int noun) {
        List<Speaking> holders = document.sentences().subList(0, sentence.index()).stream()
                .flatMap(s -> s.mentions().stream()
                        .filter(m -> m.back() == 0
                                && Speaking.mayAnswer(m.name())
                                && m.name().isPerson())
                        .filter(m -> RolePhrase.before(s.words(), m.first())
                                .filter(r -> r.reading()
                                        .lemma()
                                        .equals(sentence.words().lemma(noun)))
                                .isPresent())
                        .map(m -> new Speaking(m.name(), noun, noun + 1, null, s.index())))
                .toList();
        long names = holders.stream().map(Speaking::name).distinct().count();
        return names == 1
                ? Optional.of(holders.get(holders.size() - 1))
                        .filter(s -> sentence.index() - s.firstSentence() <= FARTHEST)
                : Optional.empty();
    }

    /** Words quoted right behind a sentence in which somebody of that gender speaks are theirs. */
    private static Optional<Speaking> sameAsBefore(Document document, ParsedSentence sentence, int noun, int back) {
        int before = SpokenOn.quoteStart(document, sentence) - 1;
        return SpokenOn.lastSpeaker(document, sentence, back)
                .filter(s -> s.firstSentence() == before && s.clause() == null)
                .filter(s -> agrees(s.name(), sentence.words(), noun))
                .filter(s -> document.sentences().get(before).mentions().stream()
                        .allMatch(m -> !m.name().isPerson() || m.name().equals(s.name())))
                .map(s -> new Speaking(s.name(), noun, noun + 1, null, before));
    }

    private static boolean agrees(Name name, Analysis words, int noun) {
        return words.can(noun, t -> t.is(Case.NOM) && t.is(name.gender()));
    }
}
