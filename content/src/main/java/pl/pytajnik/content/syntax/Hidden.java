package pl.pytajnik.content.syntax;

import pl.pytajnik.content.morph.Analysis;

/** Tokens within quotation marks or brackets: no clause of the sentence begins or ends in there. */
public final class Hidden {
    private Hidden() {}

    public static boolean[] tokens(Analysis words) {
        boolean[] hidden = new boolean[words.size()];
        String closer = "";
        for (int i = 0; i < words.size(); i++) {
            String text = words.text(i);
            if (closer.isEmpty()) {
                closer = closerOf(text);
                hidden[i] = !closer.isEmpty();
            } else {
                hidden[i] = true;
                closer = text.equals(closer) || closer.equals("”") && text.equals("\"") ? "" : closer;
            }
        }
        return closer.isEmpty() ? hidden : new boolean[words.size()];
    }

    private static String closerOf(String text) {
        return switch (text) {
            case "„" -> "”";
            case "“" -> "”";
            case "\"" -> "\"";
            case "«" -> "»";
            case "(" -> ")";
            case "[" -> "]";
            default -> "";
        };
    }
}
