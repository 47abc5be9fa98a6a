package pl.pytajnik.client.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalTest {
    private static final int VERSION = "pytajnik-journal ".length();

    @TempDir
    Path folder;

    private FolderStore store;
    private Path file;

    @BeforeEach
    void store() {
        store = new FolderStore(folder.toFile());
        file = folder.resolve("a.journal");
    }

    private byte[] five() throws Exception {
        try (Journal journal = store.open("a")) {
            for (int i = 1; i <= 5; i++) journal.append(List.of(Change.put("k" + i, "odpowiedź " + i)));
        }
        return Files.readAllBytes(file);
    }

    private List<Integer> ends(byte[] bytes) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == '\n') ends.add(i + 1);
        return ends;
    }

    @Test
    void file_cutAtEveryByte_keepsEachWholeRecord_andTheNextAppendIsClean() throws Exception {
        byte[] bytes = five();
        List<Integer> ends = ends(bytes);
        for (int length = 0; length <= bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            int cut = length;
            int whole =
                    (int) Math.max(0, ends.stream().filter(end -> end <= cut).count() - 1);
            try (Journal journal = store.open("a")) {
                assertThat(journal.entries()).as("cut at " + length).hasSize(whole);
                assertThat(journal.damaged()).isZero();
                journal.append(List.of(Change.put("next", "x")));
            }
            try (Journal journal = store.open("a")) {
                assertThat(journal.entries()).as("after the cut at " + length).hasSize(whole + 1);
            }
        }
    }

    @Test
    void file_withAnyByteOfARecordSpoiled_losesThatRecordAtMost() throws Exception {
        byte[] bytes = five();
        for (int at = 0; at < bytes.length; at++) {
            if (at == VERSION) continue; // tells another version
            Files.write(file, spoiled(bytes, at));
            int lost = at < VERSION ? 0 : bytes[at] == '\n' ? 2 : 1;
            try (Journal journal = store.open("a")) {
                assertThat(journal.entries()).as("spoiled at " + at).hasSizeGreaterThanOrEqualTo(5 - lost);
                journal.append(List.of(Change.put("next", "x")));
            }
            try (Journal journal = store.open("a")) {
                assertThat(journal.entries()).as("after " + at).containsKey("next");
            }
        }
    }

    private static byte[] spoiled(byte[] bytes, int at) {
        byte[] spoiled = bytes.clone();
        spoiled[at] ^= 0x04;
        return spoiled;
    }

    @Test
    void record_damagedBeforeOthers_isLeftOutAndCounted() throws Exception {
        byte[] bytes = five();
        bytes[ends(bytes).get(2) - 3] ^= 1;
        Files.write(file, bytes);

        try (Journal journal = store.open("a")) {
            assertThat(journal.entries()).containsOnlyKeys("k1", "k3", "k4", "k5");
            assertThat(journal.damaged()).isEqualTo(1);
        }
    }

    @Test
    void file_ofANewerVersion_isRefusedAndLeftAlone() throws Exception {
        byte[] newer = "pytajnik-journal 2\nwhatever".getBytes(StandardCharsets.UTF_8);
        Files.write(file, newer);

        assertThatIOException().isThrownBy(() -> store.open("a")).withMessageContaining("newer version");

        assertThat(Files.readAllBytes(file)).isEqualTo(newer);
        assertThatIOException().isThrownBy(() -> store.open("a")).withMessageContaining("newer version");
    }

    @Test
    void file_emptied_isAsSmallAsNew() throws Exception {
        try (Journal journal = store.open("a")) {
            long fresh = Files.size(file);
            journal.append(List.of(Change.put("k1", "1"), Change.put("k2", "2")));
            journal.append(List.of(Change.remove("k1"), Change.remove("k2")));
            assertThat(Files.size(file)).isEqualTo(fresh);
        }
    }

    @Test
    void journal_erased_leavesNothingOfItInTheFolder() throws Exception {
        Journal journal = store.open("a");
        journal.append(List.of(Change.put("k", "tajne")));
        journal.erase();

        assertThat(file).doesNotExist();
    }

    @Test
    void folder_thatIsAFile_isToldAndNothingIsMade() throws Exception {
        Path blocked = Files.createFile(folder.resolve("blocked"));

        assertThatIOException()
                .isThrownBy(() -> new FolderStore(blocked.toFile()).open("a"))
                .withMessageContaining("cannot make the folder");
    }

    @Test
    void journal_ofTenThousandEntries_opens() throws Exception {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) changes.add(Change.put("k" + i, "odpowiedź nr " + i));
        try (Journal journal = store.open("a")) {
            journal.append(changes);
        }
        try (Journal journal = store.open("a")) {
            assertThat(journal.entries()).hasSize(10_000);
        }
    }
}
