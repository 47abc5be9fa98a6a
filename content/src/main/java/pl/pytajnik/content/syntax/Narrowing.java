package pl.pytajnik.content.syntax;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Mention;

/** Finds what tells a thing from its like: a name, a genitive, a title or „z Gdyni”, „o ochronie zwierząt” behind its noun. */
final class Narrowing {
    private static final Set<String> ORIGIN = Set.of("z", "ze");

    private Narrowing() {}

    static Optional<Told.Narrow> at(ParsedSentence sentence, int i) {
        Analysis words = sentence.words();
        Tag noun = words.tag(i);
        boolean common = noun.isNoun()
                && noun.number() != null
                && sentence.mentionAt(i).isEmpty()
                && !sentence.isDated(i)
                && (words.isInitial(i) || !words.isCapitalised(i));
        if (!common) {
            return Optional.empty();
        }
        int end = end(sentence, i);
        if (end > i + 1 && isApposition(sentence, i)) {
            return Optional.empty();
        }
        Number number = Objects.requireNonNullElse(noun.number(), Number.SG);
        boolean people = noun.is(Gender.M1) && !sentence.hasMention(i, end) && !words.isMark(i + 1, "„");
        return end == i + 1 || people ? ofPlace(sentence, i, number) : Optional.of(behind(sentence, i, end, number));
    }

    /** „syna Andrzeja”, „mostu Łazienkowskiego”: it may be his own name; only „córki Andrzeja” tells whose she is. */
    private static boolean isApposition(ParsedSentence sentence, int i) {
        Analysis words = sentence.words();
        Tag next = words.tag(i + 1);
        Gender gender = sentence.mentionAt(i + 1).map(m -> m.name().gender()).orElse(next.gender());
        boolean agrees = gender == null || kind(gender) == kind(words.tag(i).gender());
        return agrees
                && !next.isPreposition()
                && !words.isMark(i + 1, "„")
                && words.can(
                        i,
                        t -> t.isNoun()
                                && t.is(Case.GEN)
                                && t.number() == words.tag(i).number());
    }

    /** The masculine genders are one: „mostu Łazienkowskiego” is said of a thing, „Łazienkowski” of a man too. */
    private static @Nullable Gender kind(@Nullable Gender gender) {
        return gender == Gender.M1 || gender == Gender.M2 ? Gender.M3 : gender;
    }

    /** Where something comes from may be said of it in passing, or of its rival: nothing to put in its name. */
    private static Told.Narrow behind(ParsedSentence sentence, int i, int end, Number number) {
        boolean origin = sentence.words().isOneOf(i + 1, ORIGIN);
        String complement = origin ? "" : text(sentence.words(), i + 1, end);
        return new Told.Narrow(sentence.index(), number, complement, key(sentence, i + 1));
    }

    /** „duńska spółka”, „wojska niemieckie”. */
    private static Optional<Told.Narrow> ofPlace(ParsedSentence sentence, int i, Number number) {
        return IntStream.of(i - 1, i + 1)
                .filter(a -> isOfPlace(sentence.words(), a, i))
                .mapToObj(a -> new Told.Narrow(
                        sentence.index(), number, "", sentence.words().lemma(a)))
                .findFirst();
    }

    private static boolean isOfPlace(Analysis words, int adjective, int noun) {
        Tag tag = words.tag(adjective);
        return tag.isAdjective()
                && tag.number() == words.tag(noun).number()
                && tag.grammaticalCase() == words.tag(noun).grammaticalCase()
                && words.lemma(adjective).matches(".{2,}[sc]ki|.+dzki");
    }

    /** Behind the complement; behind the noun when it has none. */
    private static int end(ParsedSentence sentence, int i) {
        Analysis words = sentence.words();
        int next = i + 1;
        if (words.isOneOf(next, ORIGIN)) {
            return sentence.mentionAt(next + 1).map(Mention::end).orElse(next);
        }
        if (words.lower(next).equals("o") && isGenitiveOr(Case.LOC, sentence, next + 1)) {
            int end = genitives(sentence, next + 2);
            return end < words.size() && words.tokens().get(end).isNumber() ? next : end;
        }
        return words.isMark(next, "„") ? NounPhrases.rightEdge(sentence, i, words.size()) : genitives(sentence, next);
    }

    private static int genitives(ParsedSentence sentence, int from) {
        int end = from;
        while (end < sentence.words().size() && isGenitiveOr(Case.GEN, sentence, end)) {
            end = sentence.mentionAt(end).map(Mention::end).orElse(end + 1);
        }
        return end;
    }

    private static boolean isGenitiveOr(Case wanted, ParsedSentence sentence, int i) {
        Optional<Mention> mention = sentence.mentionAt(i);
        boolean thing = sentence.words().isNominal(i) && !sentence.isDated(i);
        return mention.map(m -> m.is(Case.GEN)
                        || m.grammaticalCase() == null && !m.name().isPerson())
                .orElse(thing && sentence.words().tag(i).is(wanted));
    }

    private static String key(ParsedSentence sentence, int first) {
        Analysis words = sentence.words();
        int at = words.tag(first).isPreposition() || words.isMark(first, "„") ? first + 1 : first;
        return sentence.mentionAt(at)
                .map(m -> m.name().canonical())
                .orElseGet(() -> words.lemma(at).toLowerCase(Locale.ROOT));
    }

    private static String text(Analysis words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from
                    && words.tokens().get(i - 1).end() < words.tokens().get(i).start();
            text.append(apart ? " " : "").append(words.text(i));
        }
        return text.toString();
    }
}
