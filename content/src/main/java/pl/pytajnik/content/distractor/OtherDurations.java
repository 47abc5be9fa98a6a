package pl.pytajnik.content.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.pytajnik.content.calendar.Lasting;
import pl.pytajnik.content.calendar.TimeUnit;
import pl.pytajnik.content.number.Figures;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Key;

/** Other durations in the words of the key: another number of the same unit, or the same vague number of another unit. */
final class OtherDurations {
    private static final String REASON = "Czas zbliżony do właściwego, o którym tekst nie mówi.";
    private static final Set<String> FEW = Set.of("dwa", "dwie", "trzy", "cztery");
    private static final List<String> VAGUE = List.of("kilka", "kilkanaście", "kilkadziesiąt");
    private static final List<String> VAGUE_OF = List.of("kilku", "kilkunastu", "kilkudziesięciu");
    private static final List<Double> FACTORS = List.of(1.4, 0.6, 1.8, 0.75, 2.2);

    private OtherDurations() {}

    static List<Distractor> of(Key.When key, Lasting lasting) {
        List<String> texts = new ArrayList<>();
        if (lasting.number().isEmpty()) {
            Stream.of("dwa", "trzy", "cztery").forEach(n -> texts.add(with(key, lasting, feminine(n, lasting))));
        } else if (lasting.number().matches("\\d+")) {
            figures(lasting).forEach(n -> texts.add(with(key, lasting, n)));
        } else if (VAGUE.contains(lasting.number()) || VAGUE_OF.contains(lasting.number())) {
            vague(lasting).forEach(n -> texts.add(with(key, lasting, n)));
        } else if (lasting.number().startsWith("pół")) {
            halves(lasting).forEach(n -> texts.add(with(key, lasting, n)));
        } else {
            Figures.otherWords(lasting.number()).forEach(n -> texts.add(with(key, lasting, agreeing(n, lasting))));
        }
        return texts.stream()
                .filter(text -> !text.equals(key.text()))
                .map(text -> new Distractor(text, REASON))
                .toList();
    }

    /** The key's words, its number and unit replaced by these. */
    private static String with(Key.When key, Lasting lasting, String numberAndUnit) {
        String text = key.text();
        int at = lasting.number().isEmpty()
                ? text.lastIndexOf(' ') + 1
                : (" " + text).lastIndexOf(" " + lasting.number() + " ");
        return text.substring(0, Math.max(0, at)) + numberAndUnit;
    }

    private static List<String> figures(Lasting lasting) {
        int number = Integer.parseInt(lasting.number());
        return FACTORS.stream()
                .map(f -> (int) Math.round(number * f))
                .filter(n -> n > 1 && n != number)
                .map(n -> number >= 20 && number % 5 == 0 ? (n + 2) / 5 * 5 : n)
                .distinct()
                .map(n -> n + " " + lasting.unit().with(n))
                .toList();
    }

    private static List<String> vague(Lasting lasting) {
        List<String> row = VAGUE.contains(lasting.number()) ? VAGUE : VAGUE_OF;
        TimeUnit[] units = TimeUnit.values();
        int at = lasting.unit().ordinal();
        List<String> found = new ArrayList<>();
        row.forEach(word -> found.add(word + " " + lasting.unit().many()));
        if (at + 1 < units.length) {
            found.add(lasting.number() + " " + units[at + 1].many());
        }
        if (at > 0) {
            found.add(lasting.number() + " " + units[at - 1].many());
        }
        return found;
    }

    private static List<String> halves(Lasting lasting) {
        return switch (lasting.unit()) {
            case YEAR -> List.of("pół roku", "półtora roku", "dwa lata", "trzy lata");
            case HOUR -> List.of("pół godziny", "półtorej godziny", "dwie godziny", "trzy godziny");
            case SECOND, MINUTE, DAY, WEEK, MONTH -> List.of();
        };
    }

    private static String feminine(String number, Lasting lasting) {
        boolean feminine =
                Set.of(TimeUnit.SECOND, TimeUnit.MINUTE, TimeUnit.HOUR).contains(lasting.unit());
        return agreeing(number.equals("dwa") && feminine ? "dwie" : number, lasting);
    }

    private static String agreeing(String number, Lasting lasting) {
        return number + " "
                + (FEW.contains(number)
                        ? lasting.unit().with(2)
                        : lasting.unit().many());
    }
}
