package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Gender;

/** Checks who it was. */
final class NameAnswers implements Answers {
    private static final Set<String> FILLERS =
            Set.of("to", "byl", "byla", "bylo", "byli", "jest", "sa", "nim", "nia", "chyba", "odpowiedz", "kto");
    private static final Set<String> PREPOSITIONS = Set.of("z", "ze", "od", "do", "u", "po", "za", "na", "przez");
    private static final String ACRONYM_ENDING =
            "(\\p{Lu}{2,8})[-'’](?:u|owi|em|ie|etu|etem|etowi|ecie|y|i|a|e|ą|ę)\\b";

    @Override
    public Verdict check(RightAnswers told, String typed) {
        RightAnswers right = told.with(Aliases.of(told.key()));
        String folded = Folding.fold(typed);
        if (right.all().stream().anyMatch(r -> folded.equals(Folding.fold(r)))) {
            return Verdict.of(Reason.RIGHT);
        }
        List<TypedWord> words = words(withoutPreposition(typed, right.key()));
        Verdict best = Verdict.of(Reason.OTHER_ANSWER);
        for (GoldName gold : golds(right)) {
            best = best.or(NameMatch.of(gold, words));
        }
        return best;
    }

    /** „z Kosem” for „z Janem Kosem”, „z Stanisławem” for „ze Stanisławem”. */
    private static String withoutPreposition(String typed, String key) {
        String word = key.substring(0, Math.max(0, key.indexOf(' ')));
        return PREPOSITIONS.contains(word) ? typed.strip().replaceFirst("^(?iu:" + word + "|ze?)\\s+", "") : typed;
    }

    private static List<TypedWord> words(String typed) {
        List<TypedWord> words = new ArrayList<>();
        for (String word : NameWord.split(typed.replaceAll(ACRONYM_ENDING, "$1")
                .replaceAll("\\b(\\p{L}\\.)(?=\\p{L}{2})", "$1 ")
                .replace(':', ' '))) {
            TypedWord read = TypedWord.of(word);
            if (!words.isEmpty() || !FILLERS.contains(read.folded())) {
                words.add(read);
            }
        }
        return words;
    }

    /** The key and what is no mere form of it or of one before: a paradigm is there for checking without a dictionary. */
    private static List<GoldName> golds(RightAnswers right) {
        List<GoldName> golds = new ArrayList<>();
        GoldName.of(right.key(), Optional.empty()).ifPresent(golds::add);
        for (String text : right.accepted()) {
            if (golds.stream().noneMatch(gold -> isMereForm(gold, text))) {
                GoldName.of(text, genderFor(golds, text)).ifPresent(golds::add);
            }
        }
        return golds;
    }

    /** A part of a person's name is that person's. */
    private static Optional<Gender> genderFor(List<GoldName> golds, String text) {
        return golds.stream()
                .filter(gold -> gold.person()
                        && gold.words().stream().map(NameWord::text).toList().containsAll(NameWord.split(text)))
                .map(GoldName::gender)
                .findFirst();
    }

    private static boolean isMereForm(GoldName key, String text) {
        List<String> words = NameWord.split(text);
        boolean forms = words.stream()
                .allMatch(word -> key.words().stream()
                        .anyMatch(gold ->
                                gold.folded().values().stream().anyMatch(f -> f.contains(NameWord.fold(word)))));
        boolean nominative = words.stream()
                .allMatch(word ->
                        key.words().stream().anyMatch(gold -> gold.text().equals(word)));
        return forms && !nominative;
    }
}
