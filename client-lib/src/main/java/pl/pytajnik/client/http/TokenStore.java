package pl.pytajnik.client.http;

import org.jspecify.annotations.Nullable;

/**
 * Where a session outlives the process: on Android a file encrypted by a key of the Android keystore. The client calls it
 * from several threads but never twice at once, and may block in it; what it throws comes out of the call.
 */
public interface TokenStore {
    /** @return what was saved last, null after {@link #clear()} and at first */
    @Nullable
    Tokens load();

    /** Returns when the tokens are safe: the server forgets the ones before within a minute. */
    void save(Tokens tokens);

    void clear();
}
