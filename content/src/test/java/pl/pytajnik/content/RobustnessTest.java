package pl.pytajnik.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.content.question.Evidence;
import pl.pytajnik.content.question.Generation;

/** Any string is an article: never an exception, never a hang, evidence always where it says. */
class RobustnessTest {
    private static final int MILLION = 1_000_000;
    private static final QuestionGenerator GENERATOR = QuestionGenerator.polish();
    private static final String PROSE =
            "Burmistrz Torunia Anna Nowak przyjechała do Gdyni. W czerwcu 2001 roku Anna Nowak "
                    + "kupiła dla Biblioteki Miejskiej 1200 książek. „To dobry rok” – powiedziała Anna Nowak. W 1937 roku Jan Lis "
                    + "zbudował w Toruniu Młyn Zamkowy.";

    static Stream<String> oddTexts() {
        return Stream.of(
                "",
                "\0",
                "\0\0 Anna \0Nowak\0.",
                "\uD800",
                "Anna \uDC00Nowak\uD83D kupiła w 1998 roku dom.",
                "# Nagłówek\n## Drugi\nTytuł\n=====\n\n" + PROSE,
                "Fot. PAP/Jan Nowak\n\n" + PROSE + " Fot. Jan Nowak",
                "- Anna Nowak, 1998\n- Jan Lis, 2001\n* 12 domów\n1. raz\n2) dwa\n\n" + PROSE,
                "| Rok | Domy |\n|---|---|\n| 1998 | 12 |\n\n" + PROSE,
                "„Anna Nowak kupiła „dom” w 1998 roku”. \"Jan Lis sprzedał 12 koni\". «Jan „Wilk” Lis» odszedł w 2001 roku.",
                "„Anna Nowak \"kupiła «dom w 1998 roku. Jan Lis (urodzony w 1920 roku odszedł.",
                "Anna  Nowak,burmistrz Torunia ,otwarła w1998 roku  bibloteke.Potem wyjechla do Lodzi .",
                PROSE.replace(' ', '\u00A0'),
                PROSE.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u00AD"),
                PROSE.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200B"),
                "\uFEFF" + PROSE.replace(". ", ". 😀🇵🇱 ").replace("Anna", "👩‍🏫 Anna"),
                "שלום עולם 1998. مرحبا ١٢٣. \u202E" + PROSE + "\u202C",
                "The mayor Anna Nowak opened 12 libraries in 1998. Мэр открыл 12 библиотек. " + PROSE,
                PROSE.toUpperCase(Locale.ROOT),
                PROSE.toLowerCase(Locale.ROOT),
                PROSE.replaceAll("[.,–„”]", ""),
                PROSE.replace(" ", ""),
                PROSE.replace(" ", "\n"),
                PROSE.replace(" ", "\r"),
                PROSE.replace(" ", "\t"),
                "١٢ domów i ² oraz ½ domu i Ⅻ wiek. W ١٩٩٨ roku Anna Nowak kupiła ٣ domy.",
                "W 99999999999999999999 roku Anna Nowak kupiła 123456789012345678901234567890 domów.",
                "32 grudnia 1998 roku, 0 maja, 30.02.2001 r. i w XXXXXX wieku Anna Nowak kupiła 0 domów za -5,5,5 zł.");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    @Timeout(30)
    void oddText_isRead(String text) {
        assertReads(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "7", "a", "\n", "a-", "Jan Nowak "})
    @Timeout(60)
    void millionCharactersOfOneThing_areRead(String unit) {
        assertReads(unit.repeat(MILLION / unit.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "[",
                "„",
                "\"",
                "«",
                ".",
                ",",
                ":",
                "-",
                "–",
                "'",
                "’",
                "*",
                "_",
                "#",
                "|",
                ">",
                " ",
                "\n",
                "\r\n",
                "\t",
                "0",
                "9",
                "1 ",
                "1.",
                "1,",
                "1-",
                "1 000 ",
                "a",
                "A",
                "ż",
                "I",
                "X",
                "A.",
                "a.",
                "A. ",
                "Aa",
                "A-",
                "a'",
                "a-a",
                "a\u00AD",
                "\u0301",
                "\u200B",
                "\u00A0",
                "😀",
                "\uD83D",
                "\uDE00",
                "\0",
                "r. ",
                "w ",
                "w. ",
                "tys. ",
                "i ",
                "że ",
                "który ",
                ", że ",
                "nie ",
                "prof. ",
                "Jan ",
                "Jan Nowak ",
                "Jan Nowak, ",
                "Powiedział, że dom stoi. ",
                "– Dom stoi – powiedział. ",
                "Jan-Nowak-",
                "Kim Dzong Un ",
                "prezydent ",
                "powiedział ",
                "1998 ",
                "12 maja 1998 r. ",
                "od 1998 do 2001 roku ",
                "dwa ",
                "dwadzieścia ",
                "ponad ",
                "(1998) ",
                "„Tak” – ",
                "? ",
                "! ",
                "... ",
                "… ",
                "[1]",
                "[",
                "](",
                "Fot. ",
                "\u2028"
            })
    @Timeout(60)
    void oneThingManyTimes_isRead(String unit) {
        assertReads(unit.repeat(100_000 / unit.length()));
    }

    @Test
    @Timeout(60)
    void sentenceOfAMillionCharacters_isRead() {
        assertReads(
                "W 1998 roku " + "Anna Nowak i Jan Lis kupili 12 domów, a potem ".repeat(MILLION / 46) + "odeszli.");
    }

    @Test
    @Timeout(60)
    void paragraphOfAMillionCharacters_givesQuestionsToItsEnd() {
        String filler = "Pada deszcz. ".repeat(MILLION / 13);
        assertThat(assertReads(filler + PROSE).drafts()).isNotEmpty();
    }

    @Test
    @Timeout(300)
    void randomText_isRead() {
        long seed = Long.getLong("pytajnik.seed", System.nanoTime());
        System.out.println("RobustnessTest: -Dpytajnik.seed=" + seed);
        Random random = new Random(seed);
        List<String> words = List.of(PROSE.split("(?<= )|(?= )"));
        for (int round = 0; round < 1_500; round++) {
            assertReads(random(random, words));
        }
    }

    /** Words of a text among characters of all planes, some of them halves. */
    private static String random(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        int noise = random.nextInt(10);
        for (int i = random.nextInt(300); i > 0; i--) {
            if (random.nextInt(10) >= noise) {
                text.append(words.get(random.nextInt(words.size())));
            } else if (random.nextBoolean()) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
            }
        }
        return text.toString();
    }

    private static Generation assertReads(String text) {
        Generation[] read = new Generation[1];
        assertThatCode(() -> read[0] = GENERATOR.generate(new Article("", text, null)))
                .doesNotThrowAnyException();
        read[0].drafts().forEach(draft -> assertStands(draft.evidence(), text));
        read[0].refusals().forEach(refusal -> assertStands(refusal.evidence(), text));
        return read[0];
    }

    private static void assertStands(Evidence evidence, String text) {
        assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
    }
}
