package pl.pytajnik.content.answer;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.text.WordList;

/**
 * A unit of measure.
 *
 * @param measures what it measures; units of one dimension can be turned into each other
 * @param size how many of the dimension's basic unit it is
 */
record Unit(String measures, BigDecimal size) {
    private static final Map<String, Unit> BY_FORM = new HashMap<>();

    static {
        WordList.lines(Unit.class, "units.txt").forEach(Unit::read);
        for (String form : new String[] {"dni", "dnia", "dniom", "dniami", "dniach"}) {
            BY_FORM.put(form, Unit.of("dzien").orElseThrow());
        }
        BY_FORM.put("tygodni", Unit.of("tydzien").orElseThrow());
    }

    /** The unit a folded word or sign stands for; one slip in a longer word is forgiven. */
    static Optional<Unit> of(String folded) {
        Unit exact = BY_FORM.get(folded);
        if (exact != null || folded.length() < 6) {
            return Optional.ofNullable(exact);
        }
        return BY_FORM.entrySet().stream()
                .filter(e -> Typos.isSlip(folded, folded, e.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    boolean isAlike(Unit other) {
        return measures.equals(other.measures);
    }

    boolean isTime() {
        return measures.equals("time") || measures.equals("month");
    }

    /** A share that no question asks for without the key saying so; percents may stand in the question alone. */
    boolean isRareShare() {
        return measures.equals("permille") || measures.equals("point");
    }

    private static void read(String line) {
        String[] head = line.substring(0, line.indexOf(':')).split(" ");
        Unit unit = new Unit(head[0], new BigDecimal(head[1]));
        String[] names = line.substring(line.indexOf(':') + 1).split("\\|");
        for (String sign : Folding.words(names[0])) {
            BY_FORM.put(Folding.letters(sign), unit);
        }
        if (names.length > 1) {
            for (String noun : Folding.words(names[1])) {
                BY_FORM.put(Folding.letters(noun), unit);
                Synthesizer.polish()
                        .forms(noun, tag -> tag.isNoun())
                        .forEach(form -> BY_FORM.put(Folding.letters(form), unit));
            }
        }
    }
}
