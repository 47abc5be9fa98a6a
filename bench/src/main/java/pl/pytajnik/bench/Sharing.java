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

/** One generator, several threads: articles a second. Who runs it says how many threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class Sharing {
    private final QuestionGenerator generator = QuestionGenerator.polish();
    private final List<Article> articles = Texts.many(20, 1_000);

    @Setup
    public void warmUp() {
        Generating.warmUp(generator);
    }

    @Benchmark
    public void generate(Blackhole hole) {
        articles.forEach(article -> hole.consume(generator.generate(article)));
    }
}
