package pl.pytajnik.content.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pytajnik.content.answer.Verdict.Outcome;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.name.FirstNames;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.text.WordList;

class AnswerCheckerTest {
    private static final AnswerChecker CHECKER = AnswerChecker.polish();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHO | Jan Kowalski | Kowalski | Jan | SURNAME_MISSING
            WHO | Jan Kowalski | | Kowalskiego | FIRST_NAME_MISSING
            WHO | Danuta Skalska-Mróz | Skalska-Mróz | Danuta Mróz | NAME_INCOMPLETE
            WHO | Jan Paweł II | | Jan Paweł | NAME_INCOMPLETE
            WHO | Korea Północna | | Korea | NAME_INCOMPLETE
            WHO | Jan Kowalski | Kowalski | Jan Kowalska | OTHER_ANSWER
            WHO | Jan Kowalski | Kowalski | Kowalski lub Nowak | SEVERAL_ANSWERS
            WHO | Jan Kowalski | Kowalski | nie Kowalski | NEGATED
            WHO | Jan Kowalski | Kowalski | <b>Kowalski</b> | UNREADABLE
            WHO | Jan Kowalski | Kowalski | ?! | EMPTY
            WHO | Jan Kowalski | Kowalski | Janem Kowalskim | RIGHT
            HOW_MANY | 3 km | | 3 kg | OTHER_UNIT
            HOW_MANY | 35 | | dużo | NO_NUMBER
            HOW_MANY | 10–12 | | 10 | RANGE_INCOMPLETE
            HOW_MANY | 35 | | 35 36 | SEVERAL_ANSWERS
            HOW_MANY | 35 | | 36 | OTHER_ANSWER
            WHEN | 18 czerwca 1999 roku | | 18 czerwca | YEAR_MISSING
            WHEN | 18 czerwca 1999 roku | | czerwiec 1999 | DAY_MISSING
            WHEN | 18 czerwca | | 18 | MONTH_MISSING
            WHEN | w XIX wieku | | 1850 | CENTURY_MISSING
            WHEN | w latach 20. XX wieku | | 1925 | CENTURY_MISSING
            WHEN | w latach 20. XX wieku | | XX wiek | DECADE_MISSING
            WHEN | w latach 1939–1945 | | 1939 | RANGE_INCOMPLETE
            WHEN | na początku XX wieku | | XX wiek | PART_MISSING
            WHEN | przed 1939 rokiem | | 1939 | RELATION_MISSING
            WHEN | 44 rok p.n.e. | | 44 | ERA_MISSING
            WHEN | o 18.30 | | o 18 | HOUR_MISSING
            WHEN | wiosną 1943 roku | | 1943 | SEASON_MISSING
            WHEN | dwie godziny | | 2 | UNIT_MISSING
            WHEN | 18 czerwca 1999 roku | | dawno | NO_TIME
            """)
    void answer_getsItsReason(Kind kind, String key, String also, String typed, Reason reason) {
        List<String> accepted = also == null ? List.of() : List.of(also);
        assertThat(CHECKER.check(kind, key, accepted, typed)).isEqualTo(Verdict.of(reason));
    }

    @Test
    void reasons_haveStableCodes_andASentence() {
        assertThat(Reason.SURNAME_MISSING.code()).isEqualTo("surname-missing");
        assertThat(Reason.values()).allSatisfy(r -> assertThat(r.sentence()).matches("\\p{Lu}.*\\."));
    }

    /** Every case of every first name we know, before a surname that goes with it. */
    @Test
    void everyCaseOfAName_isAccepted() {
        List<String> refused = new ArrayList<>();
        int tried = 0;
        for (String name : firstNames()) {
            Gender gender = FirstNames.gender(name).orElseThrow();
            String surname = gender == Gender.F ? "Zalewska" : "Zalewski";
            for (Case c : List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INST, Case.LOC)) {
                String typed = form(name, c, gender) + " " + form(surname, c, gender);
                tried++;
                if (!CHECKER.accepts(Kind.WHO, name + " " + surname, List.of(), typed)) {
                    refused.add(typed);
                }
            }
        }
        assertThat(tried).isGreaterThan(1500);
        assertThat(refused).isEmpty();
    }

    /** The same name with the surname of the other gender is somebody else, in whatever case. */
    @Test
    void otherGender_isNeverAccepted() {
        for (String name : firstNames()) {
            Gender gender = FirstNames.gender(name).orElseThrow();
            String surname = gender == Gender.F ? "Zalewska" : "Zalewski";
            String other = gender == Gender.F ? "Zalewski" : "Zalewska";
            for (Case c : List.of(Case.NOM, Case.GEN)) {
                String typed = name + " " + form(other, c, gender == Gender.F ? Gender.M1 : Gender.F);
                assertThat(CHECKER.accepts(Kind.WHO, name + " " + surname, List.of(surname), typed))
                        .as(typed)
                        .isFalse();
            }
        }
    }

    private static List<String> firstNames() {
        return WordList.lines(FirstNames.class, "first-names.txt").stream()
                .flatMap(line -> Stream.of(line.substring(2).strip().split(" ")))
                .filter(name -> Lexicon.polish().readings(name).stream()
                        .anyMatch(r -> r.tag().isNoun()
                                && r.tag().is(Case.NOM)
                                && FirstNames.gender(name)
                                        .filter(g -> r.tag().is(g))
                                        .isPresent()))
                .distinct()
                .toList();
    }

    private static String form(String name, Case c, Gender gender) {
        return Synthesizer.polish().noun(name, Number.SG, c, gender).orElse(name);
    }

    @Test
    void numbersUpToAThousand_areReadInDigitsAndWords_andNoOther() {
        for (int n = 1; n < 1000; n++) {
            String words = Numerals.written(n).orElseThrow();
            assertThat(CHECKER.accepts(Kind.HOW_MANY, "" + n, List.of(), words))
                    .as(words)
                    .isTrue();
            assertThat(CHECKER.accepts(Kind.HOW_MANY, words, List.of(), "" + n))
                    .as(words)
                    .isTrue();
            assertThat(CHECKER.accepts(Kind.HOW_MANY, "" + (n + 1), List.of(), words))
                    .as(words)
                    .isFalse();
            assertThat(CHECKER.accepts(Kind.HOW_MANY, words, List.of(), "" + n * 10))
                    .as(words)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void anyText_isReadWithoutFail(Kind kind) {
        List<String> bits = List.of(
                "Jan ",
                "Kowalski",
                "18",
                ".",
                ",",
                "-",
                "/",
                ":",
                "czerwca ",
                "1999",
                " ",
                "XIX",
                "w",
                "wieku",
                "tys",
                "mln",
                "pół",
                "😀",
                "\uD800",
                "\u0000",
                "\u202E",
                "'",
                "\"",
                "%",
                "½",
                "²",
                "٣",
                "i",
                "do",
                "lata ",
                "20",
                "przed",
                "km",
                "$",
                "9999999999999999999",
                "dwa ",
                "tysiące",
                "\n");
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                typed.append(bits.get(random.nextInt(bits.size())));
            }
            String key =
                    round % 2 == 0 ? "18 czerwca 1999 roku" : typed.reverse().toString();
            assertThat(CHECKER.check(kind, key, List.of(key + " x"), typed.toString()))
                    .isNotNull();
        }
    }

    @Test
    @Timeout(20)
    void longText_isTooLong_atOnce() {
        for (String bit : List.of("a", "1", "1 ", "Kowalski ", "ł", "-", "\u00A0")) {
            assertThat(CHECKER.check(Kind.HOW_MANY, "35", List.of(), bit.repeat(1_000_000))
                            .outcome())
                    .isEqualTo(Outcome.WRONG);
        }
    }
}
