package pl.pytajnik.content.who;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.name.Roles;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * A verb of saying that shares its subject: „Jan Kos przyjął wiadomość spokojnie, ale zastrzegł, że …”, „nie zgadza się z
 * tym Anna Kos z Gdyni, która uważa, że …”.
 */
final class JoinedVerb {
    private static final Set<String> JOINING = Set.of("i", "a", "ale", "lecz", "oraz");

    private JoinedVerb() {}

    static Optional<Speaking> by(ParsedSentence sentence, int verb) {
        Analysis words = sentence.words();
        int opener = verb - 1;
        while (opener > 0 && (words.tag(opener).isAdverb() || words.tag(opener).isParticle())) {
            opener--;
        }
        if (opener < 2 || hasNominative(words, verb)) {
            return Optional.empty();
        }
        return words.lemma(opener).equals("który") && words.isMark(opener - 1, ",")
                ? relative(sentence, opener, verb)
                : joined(sentence, opener, verb);
    }

    private static boolean hasNominative(Analysis words, int verb) {
        return IntStream.range(verb + 1, words.size())
                .takeWhile(i -> !words.isMark(i, ",;:–—"))
                .anyMatch(i -> words.tag(i).is(Case.NOM)
                        && (words.tag(i).isNoun() || words.tag(i).isPronoun()));
    }

    private static Optional<Speaking> relative(ParsedSentence sentence, int which, int verb) {
        Analysis words = sentence.words();
        boolean subject = words.tag(which).is(Case.NOM) && words.tag(which).is(Number.SG);
        return sentence.mentions().stream()
                .filter(m -> m.end() < which)
                .reduce((a, b) -> b.name().isPerson() || !a.name().isPerson() ? b : a)
                .filter(m -> subject && Speaking.canSpeak(m, sentence, verb))
                .filter(m -> isWoman(words.tag(which)) == (m.name().gender() == Gender.F))
                .filter(m -> isOrigin(words, m, which - 1))
                .map(m -> new Speaking(m.name(), which, verb, null, sentence.index()));
    }

    private static boolean isWoman(Tag tag) {
        return tag.is(Gender.F);
    }

    /** Nothing between the name and the comma, or „z instytutu w Gdyni”: none of it can say anything. */
    private static boolean isOrigin(Analysis words, Mention m, int comma) {
        return m.end() == comma
                || words.tag(m.end()).isPreposition()
                        && IntStream.range(m.end(), comma)
                                .noneMatch(i -> words.isMark(i, ",;:–—")
                                        || words.tag(i).isFinite()
                                        || words.tag(i).is(Gender.M1)
                                        || Roles.isRole(words.lemma(i)));
    }

    private static Optional<Speaking> joined(ParsedSentence sentence, int conjunction, int verb) {
        Analysis words = sentence.words();
        if (!words.isOneOf(conjunction, JOINING)) {
            return Optional.empty();
        }
        return sentence.mentions().stream()
                .filter(m -> m.end() < conjunction && Speaking.canSpeak(m, sentence, verb))
                .findFirst()
                .filter(m -> Speaking.isMain(sentence, Speaking.start(sentence, m)))
                .filter(m -> isOwn(sentence, m, conjunction))
                .map(m -> new Speaking(m.name(), conjunction, verb, null, sentence.index()));
    }

    /** The name has the verb right behind it, and what it leads to is over where the conjunction stands. */
    private static boolean isOwn(ParsedSentence sentence, Mention m, int conjunction) {
        Analysis words = sentence.words();
        int first = IntStream.range(m.end(), conjunction)
                .filter(i -> words.tag(i).isFinite())
                .findFirst()
                .orElse(-1);
        boolean closed = words.isMark(conjunction - 1, ",")
                || IntStream.range(m.end(), conjunction).noneMatch(i -> words.isMark(i, ",:;–—"));
        boolean other = sentence.mentions().stream()
                .anyMatch(n -> n.end() <= conjunction
                        && n.name().isPerson()
                        && n.is(Case.NOM)
                        && !n.name().equals(m.name()));
        return first > 0 && closed && !other && Speaking.isAside(sentence, m.end(), first);
    }
}
