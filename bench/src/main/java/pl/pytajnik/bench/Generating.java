package pl.pytajnik.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.QuestionGenerator;

/**
 * Whole generation, warm, on one thread, in 256 MB: articles of one length, at least 100,000 words of them in all. A million
 * words in one article are a large book.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class Generating {
    static final int LEAST = 100_000;
    private static final double WARM_SECONDS = 80;

    @Param({"1000", "10000", "100000", "1000000"})
    public int length;

    private final QuestionGenerator generator = QuestionGenerator.polish();
    private List<Article> articles = List.of();

    @Setup
    public void warmUp() {
        articles = Texts.many(Math.max(1, LEAST / length), length);
        warmUp(generator);
    }

    /** By time of the processor, so that a busy machine warms up as far as an idle one. */
    static void warmUp(QuestionGenerator generator) {
        List<Article> some = Texts.many(10, 2_000);
        for (double end = Cost.cpu() + WARM_SECONDS; Cost.cpu() < end; ) {
            some.forEach(generator::generate);
        }
    }

    @Benchmark
    public void generate(Cost cost, Blackhole hole) {
        double before = Cost.cpu();
        for (Article article : articles) {
            hole.consume(generator.generate(article));
        }
        cost.cpuSeconds += Cost.cpu() - before;
        cost.words += articles.stream().mapToInt(Texts::words).sum();
    }
}
