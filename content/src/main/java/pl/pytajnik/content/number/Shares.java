package pl.pytajnik.content.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pytajnik.content.text.Token;
import pl.pytajnik.content.text.WordList;

/** Finds parts of a whole, in words or as a fraction down to a tenth, and writes others like one. */
public final class Shares {
    private static final int LARGEST = 100;
    private static final int COMMON = 5;
    private static final int TENTHS = 10;
    private static final List<Row> ROWS =
            WordList.lines(Shares.class, "shares.txt").stream().map(Row::of).toList();

    private static final Map<String, List<Form>> FORMS = ROWS.stream()
            .flatMap(row ->
                    Stream.of(row.nominative(), row.accusative()).map(form -> new Form(row, List.of(form.split(" ")))))
            .collect(Collectors.groupingBy(form -> form.words().get(0)));

    private Shares() {}

    private record Form(Row row, List<String> words) {
        boolean stands(List<Token> tokens, int at) {
            return at + words.size() <= tokens.size()
                    && IntStream.range(0, words.size())
                            .allMatch(i -> tokens.get(at + i)
                                    .text()
                                    .toLowerCase(Locale.ROOT)
                                    .equals(words.get(i)));
        }
    }

    /** How a share is written: „1/3”, „jedna trzecia”, „jedną trzecią”. */
    private record Row(int parts, int of, String nominative, String accusative) {
        static Row of(String line) {
            String[] cells = line.split(", ");
            String[] fraction = cells[0].split("/");
            return new Row(Integer.parseInt(fraction[0]), Integer.parseInt(fraction[1]), cells[1], cells[2]);
        }

        String fraction() {
            return parts + "/" + of;
        }

        boolean is(String figure) {
            return nominative.equals(figure)
                    || accusative.equals(figure)
                    || fraction().equals(figure);
        }

        /** In the form the model has; the plural ones are the same in both cases, so {@code accusative} decides. */
        String like(String model, boolean inAccusative) {
            boolean figures = Character.isDigit(model.charAt(0));
            return figures ? fraction() : inAccusative ? accusative : nominative;
        }
    }

    /** Those of the sentence in the nominative or accusative, in order. */
    public static List<Share> in(List<Token> tokens) {
        List<Share> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Share> share = at(tokens, at);
            share.ifPresent(found::add);
            at = share.map(Share::end).orElse(at + 1);
        }
        return found;
    }

    static Optional<Share> at(List<Token> tokens, int start) {
        return at(tokens, start, QuantitySpotter.afterHedge(tokens, start));
    }

    /** @param bare the first token behind the hedge that begins at {@code start} */
    static Optional<Share> at(List<Token> tokens, int start, int bare) {
        if (bare >= tokens.size()) {
            return Optional.empty();
        }
        return FORMS.getOrDefault(tokens.get(bare).text().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(form -> form.stands(tokens, bare))
                .map(form -> new Share(
                        start,
                        bare,
                        bare + form.words().size(),
                        form.row().parts(),
                        form.row().of()))
                .findFirst()
                .or(() -> inFigures(tokens, start, bare));
    }

    private static Optional<Share> inFigures(List<Token> tokens, int start, int bare) {
        if (bare + 2 >= tokens.size() || !tokens.get(bare + 1).text().equals("/")) {
            return Optional.empty();
        }
        int parts = figure(tokens.get(bare).text());
        int of = figure(tokens.get(bare + 2).text());
        return parts > 0 && parts < of ? Optional.of(new Share(start, bare, bare + 3, parts, of)) : Optional.empty();
    }

    private static int figure(String text) {
        int value = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
        return value <= TENTHS ? value : 0;
    }

    /** True for „jedna trzecia”, „połowę”, „1/3”. */
    public static boolean isShare(String figure) {
        return figure.matches("\\d{1,3}/\\d{1,3}") || ROWS.stream().anyMatch(row -> row.is(figure));
    }

    /** The usual ways to write it: as a fraction, in the nominative, in per cent where it comes out even. */
    public static List<String> forms(Share share) {
        List<String> forms = new ArrayList<>(List.of(share.parts() + "/" + share.of()));
        ROWS.stream()
                .filter(row -> row.parts() == share.parts() && row.of() == share.of())
                .forEach(row -> forms.addAll(List.of(row.nominative(), row.accusative())));
        if (LARGEST % share.of() == 0) {
            String percent = String.valueOf(share.parts() * LARGEST / share.of());
            forms.addAll(List.of(percent + "%", percent + " procent"));
        }
        return forms;
    }

    /** Another share and how it is written. */
    public record Other(Share share, String figure) {}

    /**
     * Other shares written like this one, fifths and larger ones before tenths, then nearest first.
     *
     * @param accusative true when the figure stands in the accusative, which „dwie trzecie” does not show
     */
    public static List<Other> others(String figure, Share share, boolean accusative) {
        return ROWS.stream()
                .filter(row -> row.parts() * share.of() != share.parts() * row.of())
                .map(row -> new Other(new Share(0, 0, 0, row.parts(), row.of()), row.like(figure, accusative)))
                .filter(other -> other.share().of() <= COMMON || other.share().of() == TENTHS)
                .sorted(Comparator.comparing((Other other) -> other.share().of() == TENTHS)
                        .thenComparing(other ->
                                other.share().value().subtract(share.value()).abs()))
                .toList();
    }
}
