package pl.pytajnik.client.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that is never empty stays small, and is whole at every moment of its copying. */
class CopiedJournalTest {
    private static final long ROOM = 400;
    private static final int KILLS = Integer.getInteger("pytajnik.kills", 8);

    @TempDir
    Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void files() {
        first = folder.resolve("a.journal");
        second = folder.resolve("a.journal.2");
    }

    private FileJournal open() throws IOException {
        return FileJournal.open(first.toFile(), ROOM);
    }

    private static void put(Journal journal, String key, int value) throws IOException {
        journal.append(List.of(Change.put(key, "odpowiedź " + value)));
    }

    private long size() throws IOException {
        return Files.size(first) + Files.size(second);
    }

    @Test
    void journal_neverEmpty_staysSmall_andKeepsWhatIsLive() throws Exception {
        Map<String, String> expected = new HashMap<>();
        try (Journal journal = open()) {
            put(journal, "kept", 0);
            for (int i = 1; i <= 2_000; i++) {
                put(journal, "k" + i % 3, i);
                expected.put("k" + i % 3, "odpowiedź " + i);
                assertThat(size()).as("after " + i).isLessThan(2 * ROOM);
            }
        }
        expected.put("kept", "odpowiedź 0");
        try (Journal journal = open()) {
            assertThat(journal.entries()).isEqualTo(expected);
            assertThat(journal.entries().keySet().iterator().next()).isEqualTo("kept");
            assertThat(journal.damaged()).isZero();
        }
    }

    @Test
    void journal_muchOfWhichIsLive_isCopiedOnlyWhenHalfIsDead() throws Exception {
        try (Journal journal = open()) {
            for (int i = 0; i < 100; i++) put(journal, "k" + i, i);
            assertThat(second).isEmptyFile();
            for (int i = 0; i < 110; i++) put(journal, "k" + i % 100, -i);
            assertThat(first).isEmptyFile();
            assertThat(journal.entries()).hasSize(100);
        }
    }

    @Test
    void journal_copiedThenEmptied_takesMore_andIsCopiedAgain() throws Exception {
        try (Journal journal = open()) {
            untilCopied(journal, second);
            journal.append(List.of(Change.remove("a"), Change.remove("b")));
            assertThat(journal.entries()).isEmpty();
            put(journal, "a", 1);
        }
        try (Journal journal = open()) {
            assertThat(journal.entries()).containsOnlyKeys("a");
            untilCopied(journal, first);
        }
        try (Journal journal = open()) {
            assertThat(journal.entries()).containsOnlyKeys("a", "b");
        }
    }

    /** Two live entries, one of them put again and again. */
    private void untilCopied(Journal journal, Path to) throws IOException {
        put(journal, "a", 0);
        int last = 0;
        while (Files.size(to) == 0 && last < 100) put(journal, "b", ++last);
        assertThat(to).isNotEmptyFile();
    }

    /** Old and new as they were just before and just after a copy from one file to the other. */
    private record Copy(Path from, byte[] old, Path to, byte[] copied, Map<String, String> entries) {}

    private Copy copy(Path from, Path to) throws IOException {
        byte[] old = {};
        try (Journal journal = open()) {
            put(journal, "a", 0);
            for (int i = 1; i < 100 && Files.size(to) == 0; i++) {
                old = Files.readAllBytes(from);
                put(journal, "b", i);
            }
            // what was appended last went to the old file before it was copied
            byte[] last = Lines.line(Change.put("b", journal.entries().get("b")));
            byte[] whole = Arrays.copyOf(old, old.length + last.length);
            System.arraycopy(last, 0, whole, old.length, last.length);
            return new Copy(from, whole, to, Files.readAllBytes(to), journal.entries());
        }
    }

    @Test
    void copy_cutAtEveryByte_losesNothing_whicheverFileItIs() throws Exception {
        for (Copy copy : List.of(copy(first, second), copy(second, first), copy(first, second))) {
            for (int length = 0; length <= copy.copied().length; length++) {
                Files.write(copy.from(), copy.old());
                Files.write(copy.to(), Arrays.copyOf(copy.copied(), length));
                isWhole(copy, "cut at " + length);
            }
            restore(copy);
        }
    }

    @Test
    void copy_ofAFileThatWasEmptied_cutAtEveryByte_losesNothing() throws Exception {
        copy(first, second);
        try (Journal journal = open()) {
            journal.append(List.of(Change.remove("a"), Change.remove("b")));
        }
        Copy copy = copy(second, first);
        for (int length = 0; length <= copy.copied().length; length++) {
            Files.write(copy.from(), copy.old());
            Files.write(copy.to(), Arrays.copyOf(copy.copied(), length));
            isWhole(copy, "cut at " + length);
        }
    }

    /** A power cut may leave later bytes of a file without the ones before, until it was fsynced. */
    @Test
    void copy_withoutAnyOfItsBytes_butWithoutItsMarkToo_losesNothing() throws Exception {
        Copy copy = copy(first, second);
        int mark = copy.copied().length - Lines.mark(1).length;
        for (int at = 0; at < mark; at++) {
            byte[] holed = Arrays.copyOf(copy.copied(), mark);
            holed[at] = 0;
            Files.write(copy.from(), copy.old());
            Files.write(copy.to(), holed);
            isWhole(copy, "hole at " + at);
        }
    }

    /** The cutting of the old file may not have come to the disk, or only in part. */
    @Test
    void oldFile_stillThereAtAnyLength_countsNoMore() throws Exception {
        Copy copy = copy(first, second);
        for (int length = 0; length <= copy.old().length; length++) {
            Files.write(copy.from(), Arrays.copyOf(copy.old(), length));
            Files.write(copy.to(), copy.copied());
            isWhole(copy, "old file of " + length);
        }
    }

    @Test
    void copy_withAnyByteSpoiled_losesOneEntryAtMost() throws Exception {
        Copy copy = copy(first, second);
        int version = "pytajnik-journal ".length();
        for (int at = 0; at < copy.copied().length; at++) {
            if (at == version) continue; // tells another version
            byte[] spoiled = copy.copied().clone();
            spoiled[at] ^= 0x04;
            Files.write(copy.from(), new byte[0]);
            Files.write(copy.to(), spoiled);
            int lost = spoiled[at] == ('\n' ^ 0x04) ? 2 : 1;
            try (Journal journal = open()) {
                assertThat(journal.entries()).as("spoiled at " + at).hasSizeGreaterThanOrEqualTo(2 - lost);
                put(journal, "next", 1);
            }
            try (Journal journal = open()) {
                assertThat(journal.entries()).as("after " + at).containsKey("next");
            }
        }
    }

    private void isWhole(Copy copy, String when) throws IOException {
        try (Journal journal = open()) {
            assertThat(journal.entries()).as(when).isEqualTo(copy.entries());
            put(journal, "next", 1);
        }
        try (Journal journal = open()) {
            assertThat(journal.entries())
                    .as("next, " + when)
                    .hasSize(copy.entries().size() + 1);
        }
    }

    private static void restore(Copy copy) throws IOException {
        Files.write(copy.from(), new byte[0]);
        Files.write(copy.to(), copy.copied());
    }

    @Test
    void secondFile_ofANewerVersion_isRefusedAndLeftAlone() throws Exception {
        byte[] newer = "pytajnik-journal 2\nwhatever".getBytes(StandardCharsets.UTF_8);
        Files.write(second, newer);

        assertThatIOException().isThrownBy(this::open).withMessageContaining("newer version");

        assertThat(second).hasBinaryContent(newer);
    }

    @Test
    void journal_erasedAfterACopy_leavesNothingOfItInTheFolder() throws Exception {
        Journal journal = open();
        untilCopied(journal, second);
        journal.erase();

        assertThat(first).doesNotExist();
        assertThat(second).doesNotExist();
    }

    @Test
    void process_killedWhileItCopies_losesNothingItSaidIsSafe() throws Exception {
        long seed = Long.getLong("pytajnik.seed", System.nanoTime());
        System.out.println("CopiedJournalTest: " + KILLS + " kills, -Dpytajnik.seed=" + seed);
        Random random = new Random(seed);
        int[] safe = new int[Writing.KEYS];
        for (int kill = 0; kill < KILLS; kill++) {
            untilKilled(random.nextInt(300), safe);
            try (Journal journal = open()) {
                for (int key = 0; key < safe.length; key++) {
                    String value = journal.entries().getOrDefault("k" + key, "0");
                    assertThat(Integer.parseInt(value)).as("k" + key).isBetween(safe[key], safe[key] + 1);
                    safe[key] = Integer.parseInt(value);
                }
                assertThat(journal.damaged()).isZero();
            }
            assertThat(size()).isLessThan(3 * ROOM);
        }
        assertThat(Arrays.stream(safe).sum()).isGreaterThan(KILLS);
    }

    private void untilKilled(int millis, int[] safe) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        first.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("ready");
            Thread killer = new Thread(() -> killAfter(child, millis));
            killer.start();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] said = line.split(" ");
                if (said.length == 3) safe[Integer.parseInt(said[0])] = Integer.parseInt(said[1]);
            }
            killer.join();
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void killAfter(Process child, int millis) {
        try {
            child.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        child.toHandle().destroyForcibly();
    }

    /** The child: counts each of five keys up, and says key and count once it is safe. */
    static final class Writing {
        static final int KEYS = 5;

        public static void main(String[] args) throws Exception {
            FileJournal journal = FileJournal.open(new File(args[0]), ROOM);
            Map<String, String> entries = journal.entries();
            System.out.println("ready");
            for (int i = 0; ; i++) {
                String key = "k" + i % KEYS;
                int count = Integer.parseInt(entries.getOrDefault(key, "0")) + 1;
                journal.append(List.of(Change.put(key, "" + count)));
                entries.put(key, "" + count);
                System.out.println(i % KEYS + " " + count + " .");
            }
        }
    }
}
