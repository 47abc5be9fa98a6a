package pl.pytajnik.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code ./pytajnik bench engine}: the engine's figures of speed and memory, each beside its limit. */
public final class Engine {
    private static final List<Integer> LENGTHS = List.of(1_000, 10_000, 100_000, 1_000_000);

    private final List<Row> rows = new ArrayList<>();

    private Engine() {}

    /** Takes no arguments and about three minutes; prints one table. */
    public static void main(String[] args) throws RunnerException {
        Engine engine = new Engine();
        engine.starting();
        engine.speed();
        engine.sharing();
        engine.print();
    }

    private void starting() throws RunnerException {
        say("cold start, five times");
        RunResult load = only(run(options(Starting.class, "load")));
        RunResult read = only(run(options(Starting.class, "loadAndRead")));
        rows.add(Row.below("dictionaries ready, cold", score(load), "ms", 300));
        rows.add(Row.below("heap kept after one article", counter(read, "usedMegabytes"), "MB", 80));
    }

    private void speed() throws RunnerException {
        say("the dictionary alone");
        RunResult lookedUp = only(run(options(LookingUp.class, "lookUp")));
        double raw = wordsPerSecond(lookedUp);
        List<Double> speeds = new ArrayList<>();
        for (int length : LENGTHS) {
            say(String.format(Locale.ROOT, "articles of %,d words", length));
            speeds.add(wordsPerSecond(
                    only(run(options(Generating.class, "generate").param("length", String.valueOf(length))))));
        }
        rows.add(Row.atLeast("generation, articles of 1,000 words", speeds.get(0), "words / CPU s", 30_000));
        rows.add(Row.of("looking words up in the dictionary alone", raw, "words / CPU s"));
        rows.add(Row.of("generation, share of that", 100 * speeds.get(0) / raw, "%"));
        for (int i = 1; i < LENGTHS.size(); i++) {
            String what = String.format(Locale.ROOT, "time for a word, %,d : 1,000 words", LENGTHS.get(i));
            rows.add(Row.below(what, speeds.get(0) / speeds.get(i), "times", 1.5));
        }
    }

    private void sharing() throws RunnerException {
        say("one thread, then two");
        RunResult one = only(run(options(Sharing.class, "generate").threads(1)));
        RunResult two = only(run(options(Sharing.class, "generate").threads(2)));
        double work = wordsPerSecond(two) / wordsPerSecond(one);
        rows.add(Row.atLeast("words / CPU s of a thread beside another : alone", work, "times", 0.8));
        rows.add(Row.of("two threads : one, by the wall clock", score(two) / score(one), "times"));
    }

    private void print() {
        rows.forEach(row -> System.out.println(row.line()));
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark, String method) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\." + method + "$")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static RunResult only(Collection<RunResult> results) {
        return results.iterator().next();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    /** Mean over the iterations. */
    private static double counter(RunResult result, String name) {
        return result.getAggregatedResult()
                .getSecondaryResults()
                .get(name)
                .getStatistics()
                .getMean();
    }

    private static double wordsPerSecond(RunResult result) {
        return counter(result, "words") / counter(result, "cpuSeconds");
    }

    private static void say(String text) {
        System.err.println("Measuring: " + text);
    }
}
