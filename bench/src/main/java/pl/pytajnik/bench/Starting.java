package pl.pytajnik.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.BundledArticles;
import pl.pytajnik.content.QuestionGenerator;

/** A cold virtual machine: how long until there is a generator, and how much it keeps once it has read an article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class Starting {
    private @Nullable QuestionGenerator generator;

    @Benchmark
    public void load(Cost cost) {
        double before = Cost.cpu();
        generator = QuestionGenerator.polish();
        cost.cpuSeconds += Cost.cpu() - before;
    }

    @Benchmark
    public void loadAndRead(Cost cost) {
        Article article = BundledArticles.all().get(0).article();
        QuestionGenerator loaded = QuestionGenerator.polish();
        loaded.generate(article);
        generator = loaded;
        System.gc();
        cost.usedMegabytes =
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    @TearDown(Level.Trial)
    public void keepUntilNow() {
        generator = null;
    }
}
