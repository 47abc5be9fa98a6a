package pl.pytajnik.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The dictionary alone, as fast as it goes: what whole generation is compared with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class LookingUp {
    private final List<String> forms = Texts.forms(Texts.many(100, 1_000));
    private final DictionaryLookup dictionary = new DictionaryLookup(new PolishStemmer().getDictionary());

    @Benchmark
    public void lookUp(Cost cost, Blackhole hole) {
        double before = Cost.cpu();
        for (String form : forms) {
            for (WordData word : dictionary.lookup(form)) {
                hole.consume(word.getStem());
                hole.consume(word.getTag());
            }
        }
        cost.cpuSeconds += Cost.cpu() - before;
        cost.words += forms.size();
    }
}
