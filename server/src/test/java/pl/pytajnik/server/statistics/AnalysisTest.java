package pl.pytajnik.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The expected values are Moodle's, made in a spreadsheet apart from its code (quiz statistics, test data 00). */
class AnalysisTest {
    private static final String ATTEMPTS = """
            1,1,1,1,1,0,1 | 1,1,1,1,.5,1,0 | 1,1,1,1,.5,0,1 | 0,0,1,1,1,0,0 | 1,0,1,0,0,1,.5
            1,1,1,1,.5,0,.5 | 0,1,1,1,.5,1,.5 | 1,1,1,0,.5,1,.5 | 1,0,1,1,1,1,1 | 0,1,1,0,.5,1,.5
            .8,0,1,1,.5,1,.5 | 1,1,1,0,.5,1,1 | 1,0,1,1,.5,1,.5 | 1,0,1,1,1,0,.5 | 0,0,1,1,0,1,1
            1,0,1,0,.5,1,1 | .8,0,1,1,.5,0,1 | 1,0,1,1,0,1,.5 | 1,0,1,1,.5,0,.5 | 0,1,1,0,.5,1,0
            1,1,.3333333,1,.5,0,.5 | 1,1,1,0,.5,0,.5 | 1,1,1,1,0,1,.5 | 0,0,1,0,.5,1,1 | 0,0,1,1,1,1,1
            """;

    /** Facility, deviation, effective weight, covariance, variances of mark and rest, index, greatest covariance, efficiency. */
    private static final String ITEMS = """
            .704,.4513682901,21.2922742344,-.022555556,.2037333333,.5002777794,-7.0650767526,.2385555565,-9.4550536967
            .48,.5099019514,18.8979800309,-.1172777785,.26,.6334555578,-28.8982125772,.318833334,-36.7834118938
            .973333332,.13333334,4.443012573,-.0098888894,.0177777796,.6609,-9.1230674268,.045666669,-21.6545012165
            .68,.4760952286,18.9347251357,-.0833888893,.2266666667,.5990111128,-22.6306444113,.2652222232,-31.4411395613
            .52,.3055050463,11.1450138688,-.0436944444,.0933333333,.6529555563,-17.6997047674,.2063055556,-21.1794802584
            .64,.4898979486,9.8081339177,-.2015555547,.24,.8220111101,-45.3785178421,.3539999995,-56.9365974439
            .62,.331662479,15.4788602394,-.0142499998,.11,.5774000005,-5.6543166602,.2190833335,-6.5043742058
            """;

    static final Marks ORACLE = new Marks(
            new double[] {1, 1, 1, 1, 1, 1, 1},
            ATTEMPTS.lines()
                    .flatMap(line -> Stream.of(line.split("\\|")))
                    .map(AnalysisTest::numbers)
                    .toList());

    @Test
    void analysis_ofMoodlesAttempts_givesMoodlesFiguresForEachQuestion() {
        List<double[]> expected = expectedOfItems();
        List<ItemFigures> items = Analysis.of(ORACLE).items();
        for (int i = 0; i < expected.size(); i++) {
            Sample mark = ORACLE.of(i);
            Sample rest = ORACLE.rests(i);
            double[] actual = {
                value(items.get(i).facility()),
                value(items.get(i).deviation()),
                value(items.get(i).effectiveWeight()),
                mark.covariance(rest),
                mark.variance(),
                rest.variance(),
                value(items.get(i).discriminationIndex()),
                mark.sorted().covariance(rest.sorted()),
                value(items.get(i).discriminativeEfficiency())
            };
            for (int figure = 0; figure < actual.length; figure++) {
                double wanted = expected.get(i)[figure];
                assertThat(actual[figure])
                        .as("question %s, figure %s", i + 1, figure)
                        .isCloseTo(wanted, near(wanted));
            }
            assertThat(items.get(i).n()).isEqualTo(25);
            assertThat(value(items.get(i).intendedWeight())).isCloseTo(100.0 / 7, within(1e-9));
        }
    }

    @Test
    void analysis_ofMoodlesAttempts_givesMoodlesFiguresForTheQuiz() {
        QuizFigures quiz = Analysis.of(ORACLE).quiz();
        double[] actual = {
            value(quiz.median()),
            value(quiz.mean()),
            value(quiz.deviation()),
            value(quiz.skewness()),
            value(quiz.kurtosis()),
            value(quiz.consistency()),
            value(quiz.errorRatio()),
            value(quiz.standardError())
        };
        double[] expected = numbers(
                "4.5,4.617333332,.8117265554,-.092502502,-.7073968557,-87.2230935542,136.8294900795,1.1106813066");
        for (int figure = 0; figure < actual.length; figure++) {
            assertThat(actual[figure]).as("figure %s", figure).isCloseTo(expected[figure], near(expected[figure]));
        }
        assertThat(quiz.n()).isEqualTo(25);
        assertThat(value(quiz.max())).isEqualTo(7);
    }

    @Test
    void analysis_ofNoAttempt_saysThatThereIsNone() {
        Analysis analysis = Analysis.of(marks());
        assertThat(gaps(analysis.items().get(0))).containsOnly(Gap.NO_ATTEMPTS);
        assertThat(analysis.items().get(0).intendedWeight()).isEqualTo(Figure.of(50));
        assertThat(gaps(analysis.quiz())).containsOnly(Gap.NO_ATTEMPTS);
    }

    @Test
    void analysis_ofOneAttempt_hasMeansAndNoDeviations() {
        Analysis analysis = Analysis.of(marks(row(1, 0)));
        assertThat(analysis.items().get(0).facility()).isEqualTo(Figure.of(1));
        assertThat(gaps(analysis.items().get(0))).containsOnly(Gap.TOO_FEW_ATTEMPTS);
        assertThat(analysis.quiz().mean()).isEqualTo(Figure.of(1));
        assertThat(analysis.quiz().median()).isEqualTo(Figure.of(1));
        assertThat(gaps(analysis.quiz())).containsOnly(Gap.TOO_FEW_ATTEMPTS);
    }

    @Test
    void analysis_ofTooFewForAKurtosis_hasTheSkewness() {
        QuizFigures quiz = Analysis.of(marks(row(1, 0), row(1, 1), row(0, 0))).quiz();
        assertThat(quiz.skewness().value()).isZero();
        assertThat(quiz.kurtosis()).isEqualTo(Figure.missing(Gap.TOO_FEW_ATTEMPTS));
    }

    @Test
    void analysis_ofAQuestionEverybodyGotAlike_cannotTellHowItDiscriminates() {
        double third = 0.1 + 0.2;
        Analysis analysis = Analysis.of(marks(row(third, 0), row(0.3, 1), row(third, 1), row(0.3, 1)));
        ItemFigures same = analysis.items().get(0);
        assertThat(same.discriminationIndex()).isEqualTo(Figure.missing(Gap.MARKS_DO_NOT_VARY));
        assertThat(same.discriminativeEfficiency()).isEqualTo(Figure.missing(Gap.MARKS_DO_NOT_VARY));
        assertThat(analysis.items().get(1).discriminationIndex()).isEqualTo(Figure.missing(Gap.TOTALS_DO_NOT_VARY));
    }

    @Test
    void analysis_ofEqualTotals_isGivenWithoutWhatNeedsDifferences() {
        Analysis analysis = Analysis.of(marks(row(1, 0), row(0, 1), row(1, 0), row(0, 1)));
        assertThat(analysis.items().get(0).effectiveWeight()).isEqualTo(Figure.missing(Gap.TOTALS_DO_NOT_VARY));
        assertThat(value(analysis.items().get(0).discriminationIndex())).isCloseTo(-100, within(1e-9));
        assertThat(gaps(analysis.quiz())).containsOnly(Gap.TOTALS_DO_NOT_VARY);
        assertThat(analysis.quiz().deviation()).isEqualTo(Figure.of(0));
    }

    @Test
    void analysis_ofAQuestionThatTheBestGetWrong_givesItNoWeight() {
        Marks marks = new Marks(
                new double[] {1, 1, 1}, List.of(row(0, 1, 1), row(0, 1, 1), row(1, 0, 0), row(1, 0, 0), row(1, 1, 0)));
        Analysis analysis = Analysis.of(marks);
        assertThat(analysis.items().get(0).effectiveWeight()).isEqualTo(Figure.missing(Gap.NEGATIVE_COVARIANCE));
        assertThat(value(analysis.items().get(1).effectiveWeight())
                        + value(analysis.items().get(2).effectiveWeight()))
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void analysis_ofASingleQuestion_comparesItWithNothing() {
        Analysis analysis = Analysis.of(new Marks(new double[] {2}, List.of(row(2), row(1))));
        assertThat(analysis.items().get(0).facility()).isEqualTo(Figure.of(0.75));
        assertThat(analysis.items().get(0).discriminationIndex()).isEqualTo(Figure.missing(Gap.ONE_QUESTION));
        assertThat(analysis.quiz().consistency()).isEqualTo(Figure.missing(Gap.ONE_QUESTION));
    }

    @Test
    void analysis_ofDrawnQuestions_countsEachAmongThoseWhoHadIt() {
        Marks marks = new Marks(
                new double[] {1, 1, 1},
                List.of(row(1, 1, Double.NaN), row(0, 0, Double.NaN), row(1, Double.NaN, 0), row(0, Double.NaN, 1)));
        Analysis analysis = Analysis.of(marks);
        assertThat(analysis.items()).extracting(ItemFigures::n).containsExactly(4, 2, 2);
        assertThat(value(analysis.items().get(1).discriminationIndex())).isCloseTo(100, within(1e-9));
        assertThat(value(analysis.items().get(2).discriminationIndex())).isCloseTo(-100, within(1e-9));
        assertThat(analysis.items().get(0).effectiveWeight()).isEqualTo(Figure.missing(Gap.QUESTIONS_DIFFER));
        assertThat(analysis.quiz().consistency()).isEqualTo(Figure.missing(Gap.QUESTIONS_DIFFER));
        assertThat(value(analysis.quiz().mean())).isEqualTo(1);
    }

    @Test
    void analysis_ofAnythingAtAll_givesNumbersOrReasons() {
        Random random = new Random(4);
        double[] marks = {0, 0.1, 1.0 / 3, 0.5, 1, Double.NaN};
        for (int run = 0; run < 2000; run++) {
            int questions = random.nextInt(4);
            List<double[]> rows = Stream.generate(() -> random.doubles(questions, 0, marks.length)
                            .map(at -> marks[(int) at])
                            .toArray())
                    .limit(random.nextInt(6))
                    .toList();
            double[] maxima = new double[questions];
            Arrays.fill(maxima, 1);
            assertThat(Analysis.of(new Marks(maxima, rows)).items()).hasSize(questions);
        }
    }

    static List<double[]> expectedOfItems() {
        return ITEMS.lines().map(AnalysisTest::numbers).toList();
    }

    private static Marks marks(double[]... rows) {
        return new Marks(new double[] {1, 1}, List.of(rows));
    }

    private static double[] row(double... marks) {
        return marks;
    }

    private static double[] numbers(String line) {
        return Stream.of(line.split(","))
                .mapToDouble(number -> Double.parseDouble(number.strip()))
                .toArray();
    }

    private static Offset<Double> near(double value) {
        return within(Math.abs(value) * 1e-7);
    }

    private static double value(Figure figure) {
        assertThat(figure.missing()).isNull();
        return figure.value();
    }

    private static List<Gap> gaps(ItemFigures item) {
        return Stream.of(item.effectiveWeight(), item.discriminationIndex(), item.discriminativeEfficiency())
                .map(Figure::missing)
                .toList();
    }

    private static List<Gap> gaps(QuizFigures quiz) {
        return Stream.of(quiz.skewness(), quiz.kurtosis(), quiz.consistency(), quiz.errorRatio(), quiz.standardError())
                .map(Figure::missing)
                .toList();
    }
}
