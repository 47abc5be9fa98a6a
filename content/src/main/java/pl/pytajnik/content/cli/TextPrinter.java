package pl.pytajnik.content.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Refusal;

/** Questions for people to read. */
record TextPrinter(PrintStream out, boolean explain) implements Printer {
    private static final int WIDEST_EVIDENCE = 160;

    @Override
    public void print(String article, Generation generation) {
        out.println(article + ": " + generation.drafts().size() + " questions");
        int number = 1;
        for (Draft draft : generation.drafts()) {
            print(number++, draft);
        }
        if (explain) {
            generation.refusals().forEach(this::print);
        }
        out.println();
    }

    private void print(int number, Draft draft) {
        List<String> wrong = new ArrayList<>();
        draft.distractors().stream().map(Distractor::text).forEach(wrong::add);
        out.printf(Locale.ROOT, "%n%3d. %s  [%s]%n", number, draft.stem(), draft.pattern());
        out.println("     + " + draft.key());
        out.println("     - " + String.join(" | ", wrong));
        out.println("     „" + shortened(draft.evidence().text()) + "”");
    }

    private void print(Refusal refusal) {
        out.printf(
                Locale.ROOT,
                "     ~ %s %s/%s: %s%n",
                refusal.pattern(),
                refusal.stage(),
                refusal.reason(),
                refusal.stem().isEmpty() ? "„" + shortened(refusal.evidence().text()) + "”" : refusal.stem());
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST_EVIDENCE ? text : text.substring(0, WIDEST_EVIDENCE) + "…";
    }

    @Override
    public void end() {
        out.flush();
    }
}
