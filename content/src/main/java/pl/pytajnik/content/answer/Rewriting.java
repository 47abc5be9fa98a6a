package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Replacements made one after the other, their patterns compiled once. Immutable. */
final class Rewriting {
    private record Step(Pattern pattern, String instead) {}

    private final List<Step> steps;

    private Rewriting(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    static Rewriting of(String pattern, String instead) {
        return new Rewriting(List.of()).then(pattern, instead);
    }

    Rewriting then(String pattern, String instead) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(Pattern.compile(pattern), instead));
        return new Rewriting(more);
    }

    String in(String text) {
        String rewritten = text;
        for (Step step : steps) {
            rewritten = step.pattern().matcher(rewritten).replaceAll(step.instead());
        }
        return rewritten;
    }
}
