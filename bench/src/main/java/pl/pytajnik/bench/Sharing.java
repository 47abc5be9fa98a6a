package pl.pytajnik.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.QuestionGenerator;

/**
 * One generator, several threads. Who runs it says how many. On a machine that others use too, the time of the processor
 * that a thread needs for a word tells whether threads stand in each other's way; the wall clock does not.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class Sharing {
    private final QuestionGenerator generator = QuestionGenerator.polish();
    private final List<Article> articles = Texts.many(20, 1_000);
    private final int words = articles.stream().mapToInt(Texts::words).sum();

    @Setup
    public void warmUp() {
        Generating.warmUp(generator);
    }

    @Benchmark
    public void generate(Cost cost, Blackhole hole) {
        double before = Cost.ownCpu();
        articles.forEach(article -> hole.consume(generator.generate(article)));
        cost.cpuSeconds += Cost.ownCpu() - before;
        cost.words += words;
    }
}
