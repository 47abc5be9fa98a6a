package pl.pytajnik.client.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store holds to. */
class StoreContractTest {
    abstract static class Contract {
        abstract LocalStore store();

        @Test
        void journal_closedAndOpenedAgain_hasItsEntriesInOrder() throws Exception {
            LocalStore store = store();
            try (Journal journal = store.open("a")) {
                journal.append(List.of(Change.put("k1", "żółw"), Change.put("k2", ""), Change.put("k3", "c c")));
                journal.append(List.of(Change.put("k1", "again"), Change.remove("k2"), Change.remove("k9")));
            }
            try (Journal journal = store.open("a")) {
                assertThat(journal.entries()).containsExactly(entry("k1", "again"), entry("k3", "c c"));
                assertThat(journal.damaged()).isZero();
            }
        }

        @Test
        void journals_ofTwoNames_areTwo() throws Exception {
            LocalStore store = store();
            try (Journal a = store.open("a");
                    Journal b = store.open("b")) {
                a.append(List.of(Change.put("k", "a")));
                assertThat(b.entries()).isEmpty();
            }
        }

        @Test
        void journal_emptied_isEmptyWhenOpenedAgain_andTakesMore() throws Exception {
            LocalStore store = store();
            try (Journal journal = store.open("a")) {
                journal.append(List.of(Change.put("k1", "1")));
                journal.append(List.of(Change.remove("k1")));
                journal.append(List.of(Change.put("k2", "2")));
            }
            try (Journal journal = store.open("a")) {
                assertThat(journal.entries()).containsExactly(entry("k2", "2"));
            }
        }

        @Test
        void journal_erased_isClosedAndEmpty() throws Exception {
            LocalStore store = store();
            Journal journal = store.open("a");
            journal.append(List.of(Change.put("k", "v")));
            journal.erase();

            assertThatIOException().isThrownBy(() -> journal.append(List.of(Change.put("k", "v"))));
            try (Journal again = store.open("a")) {
                assertThat(again.entries()).isEmpty();
            }
        }

        @Test
        void journal_open_hasOneOwner() throws Exception {
            LocalStore store = store();
            try (Journal journal = store.open("a")) {
                assertThatIOException().isThrownBy(() -> store.open("a")).withMessageContaining("open already");
                assertThat(journal.entries()).isEmpty();
            }
        }
    }

    @Nested
    class InMemory extends Contract {
        @Override
        LocalStore store() {
            return new MemoryStore();
        }
    }

    @Nested
    class InAFolder extends Contract {
        @TempDir
        Path folder;

        @Override
        LocalStore store() {
            return new FolderStore(folder.resolve("new/pytajnik").toFile());
        }
    }

    @Test
    void change_withWhatSeparatesRecords_isTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Change.put("a b", "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> Change.put("a", "v\nv"));
        assertThatIllegalArgumentException().isThrownBy(() -> Change.remove(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FolderStore(Path.of("x").toFile()).open("../a"));
    }
}
