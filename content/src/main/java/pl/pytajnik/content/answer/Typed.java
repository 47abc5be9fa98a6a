package pl.pytajnik.content.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person typed, before anybody asks what it means. */
final class Typed {
    private static final int LONGEST = 200;
    private static final Set<String> NEGATIONS =
            Set.of("nie", "nikt", "zaden", "zadna", "oprocz", "poza", "bez", "nigdy", "not", "no");
    private static final Set<String> CHOICES =
            Set.of("lub", "albo", "czy", "badz", "ewentualnie", "wzglednie", "or", "vel", "alias");
    private static final Rewriting WORDS =
            Rewriting.of("[^\\p{L}\\p{N}]+", " ").then("\\bnie (?=mniej\\b|wiecej\\b|wczesniej\\b|pozniej\\b)", "");
    private static final Rewriting BLANKS = Rewriting.of("[\\s\\u00A0\\u202F\\u2009]+", " ");

    private static final Pattern ODD = Pattern.compile("[{}<>=\\\\^]|\\d[¹²³⁰⁴-⁹]");

    private final String text;

    private Typed(String text) {
        this.text = text;
    }

    static Typed of(String text) {
        return new Typed(text.length() > LONGEST * 5 ? text : BLANKS.in(text).strip());
    }

    String text() {
        return text;
    }

    /** Why nothing in it can be an answer; what the key itself says is no reason. */
    Optional<Reason> refusal(List<String> right) {
        if (text.length() > LONGEST) {
            return Optional.of(Reason.TOO_LONG);
        }
        if (text.chars().noneMatch(Character::isLetterOrDigit)
                && text.codePoints().noneMatch(c -> c == '½')) {
            return Optional.of(Reason.EMPTY);
        }
        if (ODD.matcher(text).find()) {
            return Optional.of(Reason.UNREADABLE);
        }
        List<String> words = words(text);
        if (words.stream().anyMatch(w -> NEGATIONS.contains(w) && !isKnown(w, right))) {
            return Optional.of(Reason.NEGATED);
        }
        boolean choice = words.stream().anyMatch(w -> CHOICES.contains(w) && !isKnown(w, right));
        boolean marked = List.of(";", "|", "&", "?").stream()
                .anyMatch(m -> text.contains(m) && right.stream().noneMatch(r -> r.contains(m)));
        return choice || marked ? Optional.of(Reason.SEVERAL_ANSWERS) : Optional.empty();
    }

    private static boolean isKnown(String word, List<String> right) {
        return right.stream().anyMatch(r -> words(r).contains(word));
    }

    private static List<String> words(String text) {
        return Folding.words(WORDS.in(Folding.letters(text)));
    }
}
