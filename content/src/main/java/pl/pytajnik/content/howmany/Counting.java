package pl.pytajnik.content.howmany;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.number.Quantity;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.Subject;

/** A number in a clause and what it counts. */
record Counting(Clause clause, Quantity quantity, Counted counted) {
    private static final Set<String> NUMBERED = Set.of("nr", "numer", "numerze", "numerem", "art", "art.", "paragraf");

    /** Those of the clause, in order; dates, numbers in names and in brackets left out. */
    static List<Counting> in(Clause clause, Synthesizer synthesizer) {
        ParsedSentence sentence = clause.sentence();
        return clause.quantities().stream()
                .filter(q -> isCount(clause, q))
                .flatMap(q ->
                        Counted.behind(sentence, q, synthesizer)
                                .map(counted -> new Counting(clause, q, counted))
                                .stream())
                .filter(c -> c.counted().tail() <= clause.end())
                .toList();
    }

    private static boolean isCount(Clause clause, Quantity quantity) {
        ParsedSentence sentence = clause.sentence();
        return IntStream.range(quantity.bare(), quantity.end()).noneMatch(sentence::isDated)
                && sentence.mentionAt(quantity.bare()).isEmpty()
                && !Counted.isWhole(sentence, quantity)
                && !sentence.words().isOneOf(quantity.first() - 1, NUMBERED)
                && !isBracketed(sentence.words(), quantity.first());
    }

    static boolean isBracketed(Analysis words, int i) {
        for (int open = i; open >= 0 && !words.isMark(open, ")"); open--) {
            if (words.isMark(open, "(")) {
                return true;
            }
        }
        return false;
    }

    Analysis words() {
        return clause.words();
    }

    int first() {
        return quantity.first();
    }

    int before() {
        return quantity.first() - 1;
    }

    /** One past what is counted, with all that hangs on it. */
    int end() {
        return new Belonging(clause, quantity, counted).end();
    }

    /** The word before, in lower case. */
    String preposition() {
        return words().lower(before());
    }

    boolean isBehindPreposition() {
        return words().tag(before()).isPreposition()
                || words().can(before(), t -> t.isPreposition())
                        && !words().tag(before()).isNoun();
    }

    /** What is counted is, or begins, the subject. */
    boolean isSubject() {
        Subject subject = clause.subject();
        return subject != null && subject.first() < end() && subject.end() > first();
    }

    /** The verb is „mieć” and the noun „rok”. */
    boolean isAge() {
        return words().lemma(clause.verb()).equals("mieć")
                && words().lemma(counted.head()).equals("rok");
    }

    /** „Nowak uzyskał 64 metry”: nothing tells in which event, and there may be many. */
    boolean isThin() {
        boolean plain = counted.end() == counted.head() + 1 && counted.head() == quantity.end();
        boolean common = counted.unit() || OF_EVENTS.contains(words().lemma(counted.head()));
        return plain && common && !LASTING.contains(words().lemma(clause.verb())) && isBareClause();
    }

    /** Verbs that say the same at any time: „inwestycja kosztowała 27 milionów euro”. */
    private static final Set<String> LASTING =
            Set.of("kosztować", "zajmować", "liczyć", "mierzyć", "ważyć", "pochłonąć", "pomieścić");

    /** „dwa razy więcej”, „trzy lata później”: the number measures a difference, „pięć lat temu” a distance. */
    boolean isComparison() {
        return words().isOneOf(end(), DIFFERENCES)
                || words().can(end(), t -> t.isAdverb() && isComparative(t.raw()))
                || words().lower(end()).equals("niż");
    }

    static boolean isComparative(String tag) {
        return Stream.of(tag.split(":")).anyMatch("com"::equals);
    }

    /** Nothing but the subject, the verb and the counting. */
    private boolean isBareClause() {
        Subject subject = clause.subject();
        int from = isBehindPreposition() ? first() - 1 : first();
        return IntStream.range(clause.start(), clause.end())
                .filter(i -> clause.has(i) && (i < from || i >= end()) && i != clause.verb())
                .filter(i -> subject == null || i < subject.first() || i >= subject.end())
                .filter(i -> words().isWord(i) || words().tokens().get(i).isNumber())
                .filter(i -> !clause.sentence()
                        .mentionAt(i)
                        .filter(m -> subject != null && m.first() <= subject.end())
                        .isPresent())
                .findAny()
                .isEmpty();
    }

    private static final Set<String> OF_EVENTS =
            Set.of("metr", "gol", "bramka", "punkt", "mecz", "spotkanie", "kolejka", "set", "miejsce", "raz", "minuta");

    private static final Set<String> DIFFERENCES = Set.of(
            "więcej", "mniej", "później", "wcześniej", "temu", "dalej", "dłużej", "po", "przed", "starszy", "na");

    /** Where the row of counted things begins that this one belongs to: „dziewięć stacji, dwa tunele i 31 mostów”. */
    int rowFirst(List<Counting> all) {
        return all.stream()
                .filter(other -> other.end() < first() && isJoined(other.end(), first()))
                .map(other -> other.rowFirst(all))
                .findFirst()
                .orElse(first());
    }

    int rowEnd(List<Counting> all) {
        return all.stream()
                .filter(other -> other.first() > end() && isJoined(end(), other.first()))
                .map(other -> other.rowEnd(all))
                .findFirst()
                .orElse(end());
    }

    private boolean isJoined(int from, int to) {
        return to - from == 1 && (words().isMark(from, ",") || words().isOneOf(from, Set.of("i", "oraz", "a")));
    }
}
