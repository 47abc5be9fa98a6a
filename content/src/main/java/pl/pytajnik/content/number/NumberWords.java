package pl.pytajnik.content.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cardinal numerals written as words, in every case, and the nouns that multiply. */
public final class NumberWords {
    private static final Pattern GROUPING = Pattern.compile("[ \\u00A0\\u202F]|\\.(?=\\d{3}(?!\\d))");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}(?:,\\d{1,6})?");
    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Long> MULTIPLIERS = new HashMap<>();

    static {
        cardinals(1, "jeden jedna jedno jednego jednej jednym jedną jednemu");
        cardinals(2, "dwa dwie dwaj dwóch dwu dwoma dwiema dwom dwoje dwojga dwojgu dwojgiem");
        cardinals(3, "trzy trzej trzech trzema trzem troje trojga trojgu trojgiem");
        cardinals(4, "cztery czterej czterech czterema czterem czworo czworga czworgu czworgiem");
        cardinals(5, "pięć pięciu pięcioma" + collectives("pięci"));
        cardinals(6, "sześć sześciu sześcioma" + collectives("sześci"));
        cardinals(7, "siedem siedmiu siedmioma" + collectives("siedmi"));
        cardinals(8, "osiem ośmiu ośmioma" + collectives("ośmi"));
        cardinals(9, "dziewięć dziewięciu dziewięcioma" + collectives("dziewięci"));
        cardinals(10, "dziesięć dziesięciu dziesięcioma" + collectives("dziesięci"));
        cardinals(11, "jedenaście jedenastu jedenastoma" + collectives("jedenaści"));
        cardinals(12, "dwanaście dwunastu dwunastoma" + collectives("dwanaści"));
        cardinals(12, "tuzin");
        cardinals(13, "trzynaście trzynastu trzynastoma" + collectives("trzynaści"));
        cardinals(14, "czternaście czternastu czternastoma" + collectives("czternaści"));
        cardinals(15, "piętnaście piętnastu piętnastoma" + collectives("piętnaści"));
        cardinals(16, "szesnaście szesnastu szesnastoma" + collectives("szesnaści"));
        cardinals(17, "siedemnaście siedemnastu siedemnastoma" + collectives("siedemnaści"));
        cardinals(18, "osiemnaście osiemnastu osiemnastoma" + collectives("osiemnaści"));
        cardinals(19, "dziewiętnaście dziewiętnastu dziewiętnastoma" + collectives("dziewiętnaści"));
        cardinals(20, "dwadzieścia dwudziestu dwudziestoma");
        cardinals(30, "trzydzieści trzydziestu trzydziestoma");
        cardinals(40, "czterdzieści czterdziestu czterdziestoma");
        cardinals(50, "pięćdziesiąt pięćdziesięciu pięćdziesięcioma");
        cardinals(60, "sześćdziesiąt sześćdziesięciu sześćdziesięcioma");
        cardinals(70, "siedemdziesiąt siedemdziesięciu siedemdziesięcioma");
        cardinals(80, "osiemdziesiąt osiemdziesięciu osiemdziesięcioma");
        cardinals(90, "dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma");
        cardinals(100, "sto stu stoma");
        cardinals(200, "dwieście dwustu dwustoma");
        cardinals(300, "trzysta trzystu");
        cardinals(400, "czterysta czterystu");
        cardinals(500, "pięćset pięciuset");
        cardinals(600, "sześćset sześciuset");
        cardinals(700, "siedemset siedmiuset");
        cardinals(800, "osiemset ośmiuset");
        cardinals(900, "dziewięćset dziewięciuset");
        multipliers(1_000L, "tys. tysiąc tysiące tysięcy tysiąca tysiącami tysiącach tysiącom");
        multipliers(1_000_000L, "mln milion miliony milionów miliona milionami milionach milionom");
        multipliers(1_000_000_000L, "mld miliard miliardy miliardów miliarda miliardami miliardach miliardom");
    }

    private NumberWords() {}

    /** „pięcioro, pięciorga …” from „pięci”. */
    private static String collectives(String stem) {
        return String.join(" ", "", stem + "oro", stem + "orga", stem + "orgu", stem + "orgiem");
    }

    private static void cardinals(int value, String forms) {
        for (String form : forms.split(" ")) {
            CARDINALS.put(form, value);
        }
    }

    private static void multipliers(long value, String forms) {
        for (String form : forms.split(" ")) {
            MULTIPLIERS.put(form, value);
        }
    }

    public static Optional<Integer> cardinal(String word) {
        return Optional.ofNullable(CARDINALS.get(word.toLowerCase(Locale.ROOT)));
    }

    public static Optional<BigDecimal> multiplier(String word) {
        return Optional.ofNullable(MULTIPLIERS.get(word.toLowerCase(Locale.ROOT)))
                .map(BigDecimal::valueOf);
    }

    /** The value of digits written the Polish way: „10 000”, „10.000”, „4,8”. */
    static Optional<BigDecimal> digits(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        String plain = GROUPING.matcher(text).replaceAll("");
        return DIGITS.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }
}
