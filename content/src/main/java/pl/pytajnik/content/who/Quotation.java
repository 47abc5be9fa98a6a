package pl.pytajnik.content.who;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.SpeechVerbs;

/**
 * Somebody's own words in a sentence, and the verb that says whose they are. Three shapes: „…” – powiedziała X;
 * – … – powiedziała X; X powiedziała: „…”. Of a speech of several sentences it is the last.
 *
 * @param start first token of the words, marks left out
 * @param end one past the last
 * @param verb the verb of saying
 */
record Quotation(int start, int end, int verb) {
    /** Sentences of a speech before its last. */
    private static final int LONGEST_SPEECH = 6;

    private static final String OPENING = "„“\"«";
    private static final String CLOSING = "”“\"»";
    private static final Set<String> MORE_VERBS = Set.of(
            "wspominać",
            "żartować",
            "chwalić",
            "krzyczeć",
            "zawołać",
            "wołać",
            "argumentować",
            "apelować",
            "odpowiedzieć",
            "odpowiadać",
            "opowiadać",
            "wyznać",
            "skomentować",
            "komentować",
            "cieszyć",
            "relacjonować",
            "kontynuować",
            "zakończyć");

    static Optional<Quotation> in(Document document, ParsedSentence sentence) {
        Analysis words = sentence.words();
        return behindColon(words).or(() -> marked(words)).or(() -> dashed(document, sentence));
    }

    /** „Nie oddamy szkoły” – powiedziała Anna Zalewska. The words may begin in a sentence before. */
    private static Optional<Quotation> marked(Analysis words) {
        int close = IntStream.range(1, words.size())
                .filter(i -> words.isMark(i, CLOSING) && isDash(words, behindMarks(words, i + 1)))
                .findFirst()
                .orElse(-1);
        if (close < 0) {
            return Optional.empty();
        }
        int start = words.isMark(0, OPENING) ? 1 : 0;
        boolean whole = IntStream.range(start, close)
                .noneMatch(i -> isDash(words, i) && i > start && SpeechVerbs.isSpeech(words.lemma(i + 1)));
        return whole
                ? verb(words, behindMarks(words, close + 1) + 1).map(v -> new Quotation(start, close, v))
                : Optional.empty();
    }

    /** – Nie oddamy szkoły – powiedziała Anna Zalewska. */
    private static Optional<Quotation> dashed(Document document, ParsedSentence sentence) {
        Analysis words = sentence.words();
        int start = isDash(words, 0) ? 1 : 0;
        return IntStream.range(start + 1, words.size())
                .filter(i -> isDash(words, i))
                .boxed()
                .flatMap(i -> verb(words, i + 1).map(v -> new Quotation(start, i, v)).stream())
                .findFirst()
                .filter(q -> start == 1 || isGoingOn(document, sentence));
    }

    /** A little before, in the paragraph, somebody's words began with a dash, and no other dash has ended them. */
    private static boolean isGoingOn(Document document, ParsedSentence sentence) {
        int paragraph = sentence.words().sentence().paragraph();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - LONGEST_SPEECH); i--) {
            Analysis words = document.sentences().get(i).words();
            boolean ended = IntStream.range(1, words.size()).anyMatch(at -> isDash(words, at));
            if (words.sentence().paragraph() != paragraph || ended) {
                return false;
            }
            if (isDash(words, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Anna Zalewska powiedziała: „Nie oddamy szkoły”. */
    private static Optional<Quotation> behindColon(Analysis words) {
        return IntStream.range(1, words.size() - 2)
                .filter(i -> words.isMark(i, ":") && words.isMark(i + 1, OPENING))
                .boxed()
                .flatMap(colon -> closing(words, colon + 2)
                        .flatMap(close -> verbBefore(words, colon).map(v -> new Quotation(colon + 2, close, v)))
                        .stream())
                .findFirst();
    }

    private static Optional<Integer> closing(Analysis words, int from) {
        return IntStream.range(from, words.size())
                .filter(i -> words.isMark(i, CLOSING))
                .boxed()
                .findFirst();
    }

    private static Optional<Integer> verbBefore(Analysis words, int colon) {
        return IntStream.range(Math.max(0, colon - 10), colon)
                .filter(i -> isSpeech(words, i))
                .boxed()
                .reduce((a, b) -> b);
    }

    private static Optional<Integer> verb(Analysis words, int at) {
        int verb = words.lower(at).equals("jak") ? at + 1 : at;
        return isSpeech(words, verb) ? Optional.of(verb) : Optional.empty();
    }

    private static boolean isSpeech(Analysis words, int i) {
        return words.tag(i).isFinite() && (SpeechVerbs.isSpeech(words.lemma(i)) || MORE_VERBS.contains(words.lemma(i)));
    }

    private static int behindMarks(Analysis words, int from) {
        int at = from;
        while (words.isMark(at, ".,!?…")) {
            at++;
        }
        return at;
    }

    private static boolean isDash(Analysis words, int i) {
        return words.isMark(i, "–—-");
    }
}
