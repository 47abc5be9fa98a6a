package pl.pytajnik.readme;

import android.content.Context;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.TokenStore;
import pl.pytajnik.client.http.Tokens;

/** Stands for what the README leaves to the app. */
final class KeystoreTokenStore implements TokenStore {
    private final TokenStore memory = new MemoryTokenStore();

    KeystoreTokenStore(Context context) {
        context.getFilesDir();
    }

    @Override
    public @Nullable Tokens load() {
        return memory.load();
    }

    @Override
    public void save(Tokens tokens) {
        memory.save(tokens);
    }

    @Override
    public void clear() {
        memory.clear();
    }
}
