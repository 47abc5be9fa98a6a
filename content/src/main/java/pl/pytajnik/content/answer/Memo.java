package pl.pytajnik.content.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What short texts were read as, for a key is read again with every answer to it. Bounded; safe for threads. */
final class Memo<K, V> {
    private static final int MOST = 2_000;

    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** What was read before, or is read now; reading may use other memos. */
    V of(K key, Function<K, V> reading) {
        V before = known.get(key);
        if (before != null) {
            return before;
        }
        V read = reading.apply(key);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, read);
        return read;
    }
}
