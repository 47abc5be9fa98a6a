package pl.pytajnik.app;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Section;

/** Which part of the quiz a question opens. */
final class Sections {
    private final AttemptView view;

    Sections(AttemptView view) {
        this.view = view;
    }

    /** @return title and instruction of the part whose first question stands here; empty when none begins */
    String beginningAt(int position) {
        int first = 0;
        for (Section section : view.sections()) {
            if (first == position) return words(section.title(), section.instruction());
            first += section.points().size();
        }
        return "";
    }

    private static String words(@Nullable String title, @Nullable String instruction) {
        if (title == null) return instruction == null ? "" : instruction;
        return instruction == null ? title : title + "\n" + instruction;
    }
}
