package pl.pytajnik.client.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.store.FolderStore;
import pl.pytajnik.client.store.LocalStore;
import pl.pytajnik.client.store.MemoryStore;

/** The library's own stores. */
class StoresTest {
    @Nested
    class InMemory extends StoreContract {
        @Override
        protected LocalStore store() {
            return new MemoryStore();
        }
    }

    @Nested
    class InAFolder extends StoreContract {
        @TempDir
        Path folder;

        @Override
        protected LocalStore store() {
            return new FolderStore(folder.resolve("new/pytajnik").toFile());
        }
    }
}
