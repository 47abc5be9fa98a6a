package pl.pytajnik.server.attempt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.content.answer.AcceptedForms;
import pl.pytajnik.content.question.Kind;

/**
 * The usual ways to write a right answer, each tried on whoever marks, so that no device takes what the server would not.
 *
 * @param kind how the answers are read
 * @param texts the key, then the other right answers
 * @param right whether an answer is
 */
record RightForms(Kind kind, List<String> texts, Predicate<String> right) {
    /** Of one question; what comes first is what teachers wrote. */
    static final int MOST = 60;

    RightForms {
        texts = List.copyOf(texts);
    }

    /** As they are written; each that is right, and is so folded too. */
    List<String> written() {
        Set<String> forms = new LinkedHashSet<>(texts);
        forms.addAll(AcceptedForms.of(kind, texts.get(0), texts.subList(1, texts.size())));
        texts.forEach(text -> forms.addAll(of(text)));
        List.copyOf(forms).forEach(form -> forms.addAll(OtherWays.of(kind, form)));
        return forms.stream()
                .filter(form -> right.test(form) && right.test(Alike.folded(form)))
                .limit(MOST)
                .toList();
    }

    /** The ways to write one of the texts, itself among them. */
    List<String> of(String text) {
        List<String> forms = new ArrayList<>(List.of(text));
        forms.addAll(AcceptedForms.of(kind, text, List.of()));
        return forms;
    }

    /** What the forms tell. */
    <T> Told<T> told(Telling<T> telling) {
        List<Set<T>> each = texts.stream()
                .map(text -> of(text).stream()
                        .filter(right)
                        .flatMap(telling::of)
                        .collect(Collectors.<T, Set<T>>toCollection(LinkedHashSet::new)))
                .toList();
        return new Told<>(
                each.stream().flatMap(Set::stream).distinct().toList(),
                each.stream().noneMatch(Set::isEmpty));
    }

    /**
     * Right values.
     *
     * @param all whether there are no others: each of the texts has told one
     */
    record Told<T>(List<T> values, boolean all) {
        <U> Told<U> as(List<U> others) {
            return new Told<>(others, all);
        }
    }

    /** Reads a form. */
    interface Telling<T> {
        Stream<T> of(String form);
    }
}
