package pl.pytajnik.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final long NOW = 1780219800123L;

    @Test
    void next_always_isVersion7OfTheMillisecond() {
        UUID id = new TimeOrderedIds(() -> NOW).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW);
    }

    @Test
    void next_manyInOneMillisecond_growsAndNeverRepeats() {
        TimeOrderedIds ids = new TimeOrderedIds(() -> NOW);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) made.add(ids.next().toString());

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void next_clockSetBack_growsStill() {
        AtomicLong clock = new AtomicLong(NOW);
        TimeOrderedIds ids = new TimeOrderedIds(clock::get);
        String before = ids.next().toString();
        clock.set(NOW - 86_400_000);

        assertThat(ids.next().toString()).isGreaterThan(before);
    }

    @Test
    void next_onSeveralThreads_neverRepeats() throws Exception {
        TimeOrderedIds ids = new TimeOrderedIds(() -> NOW);
        Set<UUID> made = ConcurrentHashMap.newKeySet();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 5_000; i++) made.add(ids.next());
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) thread.join();

        assertThat(made).hasSize(20_000);
    }

    @Test
    void next_ofTwoClientsAtOnce_differs() {
        assertThat(new TimeOrderedIds(() -> NOW).next()).isNotEqualTo(new TimeOrderedIds(() -> NOW).next());
    }
}
