package pl.pytajnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Difficulty;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.text.Sentence;

/**
 * How hard questions of one document are. A hidden subject, a crowd of like answers in the paragraph and a hedge or a
 * report make one harder; an answer in the first paragraph, one that keeps coming back, and a stem that repeats the
 * sentence make it easier.
 */
final class Difficulties {
    private static final int MIDDLE = 2;
    private static final int CROWD = 3;
    private static final int OFTEN = 5;
    private static final double VERBATIM = 0.8;

    private final Document document;
    private final Map<Integer, List<ParsedSentence>> paragraphs;

    Difficulties(Document document) {
        this.document = document;
        this.paragraphs = document.sentences().stream().collect(Collectors.groupingBy(Difficulties::paragraph));
    }

    Difficulty of(Candidate candidate) {
        List<String> harder = new ArrayList<>();
        add(
                harder,
                "hidden-subject",
                candidate.firstSentence() < candidate.source().index());
        add(harder, "crowded", rivals(candidate) >= CROWD);
        add(harder, "indirect", isIndirect(candidate));
        List<String> easier = new ArrayList<>();
        add(
                easier,
                "opening",
                paragraph(candidate.source()) == paragraph(document.sentences().get(0)));
        add(
                easier,
                "frequent",
                candidate.key() instanceof Key.Who who && document.names().count(who.name()) >= OFTEN);
        add(easier, "verbatim", isVerbatim(candidate));
        int level = MIDDLE + harder.size() - easier.size();
        return new Difficulty(
                Math.max(Difficulty.EASIEST, Math.min(Difficulty.HARDEST, level)),
                Stream.concat(harder.stream(), easier.stream()).toList());
    }

    private static void add(List<String> parts, String name, boolean holds) {
        if (holds) {
            parts.add(name);
        }
    }

    private static int paragraph(ParsedSentence sentence) {
        return sentence.words().sentence().paragraph();
    }

    /** Other answers of the kind in the paragraph. */
    private long rivals(Candidate candidate) {
        List<ParsedSentence> near = paragraphs.get(paragraph(candidate.source()));
        return near.stream()
                        .flatMap(s -> answers(s, candidate.kind()))
                        .distinct()
                        .count()
                - 1;
    }

    private static Stream<?> answers(ParsedSentence sentence, Kind kind) {
        return switch (kind) {
            case WHO -> sentence.mentions().stream().map(m -> m.name()).filter(n -> n.isPerson());
            case WHEN -> sentence.dates().stream().map(d -> d.time());
            case HOW_MANY -> sentence.quantities().stream().map(q -> q.value());
        };
    }

    /** Reported by somebody, or with a hedge. */
    private static boolean isIndirect(Candidate candidate) {
        boolean hedged =
                candidate.key() instanceof Key.HowMany number && !number.hedge().isEmpty();
        return hedged || candidate.clause() != null && candidate.clause().content() != null;
    }

    /** Nearly all words of the stem stand in one row in the sentence. */
    private boolean isVerbatim(Candidate candidate) {
        Sentence sentence = candidate.source().words().sentence();
        String source =
                document.text().substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT);
        String[] words =
                candidate.stem().toLowerCase(Locale.ROOT).replace("?", "").split(" ");
        int longest = 0;
        for (int from = 0; from < words.length; from++) {
            int to = from;
            StringBuilder run = new StringBuilder(words[from]);
            while (source.contains(run) && to < words.length) {
                to++;
                if (to < words.length) {
                    run.append(' ').append(words[to]);
                }
            }
            longest = Math.max(longest, to - from);
        }
        return longest > VERBATIM * words.length;
    }
}
