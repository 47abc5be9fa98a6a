package pl.pytajnik.client.http;

import org.jspecify.annotations.Nullable;

/** Keeps the session as long as the process lives. */
public final class MemoryTokenStore implements TokenStore {
    private volatile @Nullable Tokens tokens;

    @Override
    public @Nullable Tokens load() {
        return tokens;
    }

    @Override
    public void save(Tokens newTokens) {
        tokens = newTokens;
    }

    @Override
    public void clear() {
        tokens = null;
    }
}
