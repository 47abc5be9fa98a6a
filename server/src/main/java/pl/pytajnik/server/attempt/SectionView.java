package pl.pytajnik.server.attempt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Asked;
import pl.pytajnik.server.quiz.LayoutSection;

/**
 * A part of an attempt as its student sees it; its questions follow one another.
 *
 * @param title null where the quiz has no parts to speak of
 * @param instruction what to read before its questions; null: nothing
 * @param points what each of its questions is worth, in their order
 */
public record SectionView(@Nullable String title, @Nullable String instruction, List<Double> points) {
    /** @param asked what each section's questions are, in their order */
    static List<SectionView> of(List<LayoutSection> sections, List<Asked> asked) {
        List<SectionView> views = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            views.add(of(sections.get(i), i, asked));
        }
        return views;
    }

    private static SectionView of(LayoutSection section, int index, List<Asked> asked) {
        return new SectionView(
                section.title(),
                section.instruction(),
                asked.stream()
                        .filter(one -> one.section() == index)
                        .map(Asked::points)
                        .toList());
    }
}
