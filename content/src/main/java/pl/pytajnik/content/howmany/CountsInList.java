package pl.pytajnik.content.howmany;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.NounPhrases;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.text.WordList;

/**
 * H2. „Korea posiada: 35 – MiG-29; 26 – MiG-21; …” → <i>Ile samolotów MiG-29 posiada Korea Północna?</i>, one question
 * for each entry. At least three entries of one shape.
 */
public final class CountsInList implements pl.pytajnik.content.question.Pattern {
    private static final int FEWEST = 3;
    private static final Pattern DESIGNATION = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}-]*|\\p{L}+-\\d+\\p{L}*");
    private static final List<String> CLASSES = WordList.lines(CountsInList.class, "designations.txt");

    @Override
    public String id() {
        return "H2";
    }

    @Override
    public List<Finding> findings(Document document) {
        return candidates(document).stream().map(Finding::asked).toList();
    }

    private List<Candidate> candidates(Document document) {
        List<Candidate> found = new ArrayList<>();
        for (ParsedSentence sentence : document.sentences()) {
            colon(sentence.words()).ifPresent(colon -> {
                List<Entry> entries = entries(sentence, colon);
                if (entries.size() >= FEWEST) {
                    entries.forEach(entry -> ask(sentence, colon, entry).ifPresent(found::add));
                }
            });
        }
        return found;
    }

    /**
     * @param from first token of what is counted
     */
    private record Entry(Quantity quantity, int from, int to) {}

    private static Optional<Integer> colon(Analysis words) {
        int[] colons = IntStream.range(0, words.size())
                .filter(i -> words.isMark(i, ":"))
                .toArray();
        return colons.length == 1 ? Optional.of(colons[0]) : Optional.empty();
    }

    /** All entries, or none when one has another shape. */
    private static List<Entry> entries(ParsedSentence sentence, int colon) {
        Analysis words = sentence.words();
        List<Entry> entries = new ArrayList<>();
        int start = colon + 1;
        for (int i = start; i <= words.size(); i++) {
            boolean ends = i == words.size() || words.isMark(i, ";,.");
            if (ends && i > start) {
                Optional<Entry> entry = entry(sentence, start, i);
                if (entry.isEmpty()) {
                    return List.of();
                }
                entries.add(entry.get());
            }
            start = ends ? i + 1 : start;
        }
        return entries;
    }

    /** „35 – MiG-29”. */
    private static Optional<Entry> entry(ParsedSentence sentence, int from, int to) {
        Analysis words = sentence.words();
        return sentence.quantities().stream()
                .filter(q -> q.first() == from && words.isMark(q.end(), "–—-") && q.end() + 1 < to)
                .filter(q -> DESIGNATION.matcher(words.text(q.end() + 1)).matches()
                        && IntStream.range(q.end() + 2, to)
                                .allMatch(i -> words.tokens().get(i).isNumber()
                                        || DESIGNATION.matcher(words.text(i)).matches()))
                .map(q -> new Entry(q, q.end() + 1, to))
                .findFirst();
    }

    private Optional<Candidate> ask(ParsedSentence sentence, int colon, Entry entry) {
        Analysis words = sentence.words();
        if (group(words.text(entry.from())).isEmpty()) {
            return Optional.empty();
        }
        return owner(sentence, colon - 1).map(owner -> {
            Wording stem = new Wording().say("Ile");
            Optional<String> group = group(words.text(entry.from()));
            group.ifPresent(stem::say);
            stem.copy(words.tokens(), entry.from(), entry.to())
                    .say(words.text(colon - 1))
                    .say(owner.text());
            if (owner.first() > 0) {
                stem.copyLower(words.tokens().get(0)).copy(words.tokens(), 1, owner.first());
            }
            Set<String> made = new HashSet<>(Set.of("ile"));
            group.ifPresent(made::add);
            made.addAll(List.of(owner.text().toLowerCase(Locale.ROOT).split(" ")));
            return new Candidate(
                    id(),
                    stem.question(),
                    NumberKeys.of(words, entry.quantity()),
                    sentence,
                    null,
                    made,
                    Candidate.Anchor.NAMED,
                    Confidence.ofPattern(0.8),
                    List.of("pozycja wyliczenia o jednakowej budowie"));
        });
    }

    /** Who has them: the subject right before the verb, which has a name or is one. */
    private record Owner(int first, String text) {}

    private static Optional<Owner> owner(ParsedSentence sentence, int verb) {
        Analysis words = sentence.words();
        if (!words.tag(verb).isFinite()) {
            return Optional.empty();
        }
        return sentence.mentions().stream()
                .filter(m -> m.end() == verb)
                .findFirst()
                .flatMap(m -> possessor(sentence, m, verb).or(() -> named(m)));
    }

    private static Optional<Owner> named(Mention mention) {
        return Optional.of(new Owner(mention.first(), mention.name().canonical()))
                .filter(o -> mention.grammaticalCase() == null || mention.is(Case.NOM));
    }

    /** „siły powietrzne Norlandii posiadają”: the noun that the name belongs to. */
    private static Optional<Owner> possessor(ParsedSentence sentence, Mention name, int verb) {
        Analysis words = sentence.words();
        return IntStream.range(Math.max(0, name.first() - 3), name.first())
                .filter(i -> words.tag(i).isNoun()
                        && words.tag(i).is(Case.NOM)
                        && words.tag(i).number() == words.tag(verb).number()
                        && NounPhrases.rightEdge(sentence, i, verb) >= name.first())
                .mapToObj(i -> NounPhrases.leftEdge(sentence, i))
                .filter(first -> first > 0)
                .map(first -> new Owner(
                        first, new Wording().copy(words.tokens(), first, verb).phrase()))
                .findFirst();
    }

    /** What a designation like „MiG-29” is one of, in the genitive plural. */
    private static Optional<String> group(String designation) {
        for (String line : CLASSES) {
            int colon = line.indexOf(':');
            for (String prefix : line.substring(colon + 1).strip().split(" ")) {
                if (designation.equals(prefix) || designation.startsWith(prefix + "-")) {
                    return Optional.of(line.substring(0, colon));
                }
            }
        }
        return Optional.empty();
    }
}
