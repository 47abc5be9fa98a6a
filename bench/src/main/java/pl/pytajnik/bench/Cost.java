package pl.pytajnik.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What an iteration cost beside its time: time of the processor by all threads of the process, garbage collector and compiler
 * included, and words read for it.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public double words;
    public double cpuSeconds;
    public double usedMegabytes;

    @Setup(Level.Iteration)
    public void forget() {
        words = 0;
        cpuSeconds = 0;
        usedMegabytes = 0;
    }

    /** Of the calling thread alone. */
    static double ownCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    static double cpu() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }
}
