package pl.pytajnik.app;

import android.util.AtomicFile;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.http.TokenStore;
import pl.pytajnik.client.http.Tokens;

/** The session in one sealed file; a file that cannot be opened any more means signing in again. */
final class FileTokenStore implements TokenStore {
    private static final String BETWEEN = "\n";

    private final AtomicFile file;
    private final Sealing sealing;

    FileTokenStore(File file, Sealing sealing) {
        this.file = new AtomicFile(file);
        this.sealing = sealing;
    }

    @Override
    public @Nullable Tokens load() {
        try {
            String[] both = new String(sealing.open(file.readFully()), StandardCharsets.UTF_8).split(BETWEEN, -1);
            return both.length == 2 ? new Tokens(both[0], both[1]) : null;
        } catch (FileNotFoundException | GeneralSecurityException e) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("the session cannot be read", e);
        }
    }

    @Override
    public void save(Tokens tokens) {
        try {
            String both = tokens.access() + BETWEEN + tokens.refresh();
            write(sealing.seal(both.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the session cannot be kept", e);
        }
    }

    @Override
    public void clear() {
        file.delete();
    }

    private void write(byte[] sealed) throws IOException {
        FileOutputStream out = file.startWrite();
        try {
            out.write(sealed);
            file.finishWrite(out);
        } catch (IOException e) {
            file.failWrite(out);
            throw e;
        }
    }
}
