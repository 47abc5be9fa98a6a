package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.store.FolderStore;

/** A device that is full, shared between processes, or wrong about the time: a clear error, and nothing is lost. */
class DeviceTest extends ServerTest {
    private static final UUID ATTEMPT = UUID.fromString(Answers.ATTEMPT);
    private static final UUID ITEM = UUID.fromString(Answers.TYPED_ITEM);

    @TempDir
    Path folder;

    private final AtomicLong clock = new AtomicLong(NOW);

    @BeforeEach
    void someoneIsThere() {
        signedIn();
        server.setDispatcher(Answers.settling(DeviceTest::other));
        reopen();
    }

    private static MockResponse other(RecordedRequest request) {
        if (request.getPath().endsWith("/me"))
            return Answers.json("{\"id\":\"" + Answers.STUDENT + "\",\"role\":\"STUDENT\",\"name\":\"Ola\"}");
        return Answers.json(Answers.attempt(Answers.ATTEMPT, "OPEN"));
    }

    private void reopen() {
        client.close();
        client = builder().clock(clock::get).dataFolder(folder.toFile()).build();
    }

    private Attempt begun() throws Exception {
        return client.startAttempt(UUID.fromString(Answers.ASSIGNMENT)).execute();
    }

    /** A limit on the size of files is to the process what a full disk is. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void disk_full_isToldWithTheAnswerThatIsNotKept_andAllBeforeAreKept() throws Exception {
        begun();
        client.close();

        List<String> said = saidBy(child(
                "ulimit -f 64; exec \"$@\"", Filling.class, server.url("/").toString(), folder.toString()));

        String last = said.get(said.size() - 1);
        assertThat(said).hasSizeGreaterThan(10);
        assertThat(last)
                .startsWith("StorageException: the device could not keep it: ")
                .endsWith(", unsent " + (said.size() - 1));
        reopen();
        assertThat(client.unsent().execute()).isEqualTo(said.size() - 1);
        assertThat(client.sync().execute().outcomes())
                .extracting(outcome -> outcome.responseId().toString())
                .containsExactlyElementsOf(said.subList(0, said.size() - 1));
    }

    /** The child: answers at length until the disk is full, and says the id of each answer that is safe. */
    static final class Filling {
        public static void main(String[] args) throws Exception {
            PytajnikClient client = KilledTest.client(args[0], Path.of(args[1]));
            Attempt attempt = client.resumeAttempt(ATTEMPT).execute();
            try {
                while (true)
                    System.out.println(
                            attempt.answer(ITEM, "długo ".repeat(100)).id());
            } catch (StorageException e) {
                System.out.println("StorageException: " + e.getMessage() + ", unsent "
                        + client.unsent().execute());
            }
        }
    }

    @Test
    void folder_thatCannotBe_isAStorageExceptionThatNamesIt() throws Exception {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        client.close();
        client = builder().dataFolder(blocked.toFile()).build();

        assertThatThrownBy(this::begun)
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot make the folder " + blocked);
        assertThat(client.isSignedIn()).isTrue();
    }

    @Test
    void folder_ofAnotherProcess_isAStorageExceptionUntilThatProcessEnds() throws Exception {
        begun();
        client.close();
        Process other = child("exec \"$@\"", Holding.class, folder.toString());
        try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("held");
            reopen();
            assertThatThrownBy(() -> client.resumeAttempt(ATTEMPT).execute())
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("is open already");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(client.resumeAttempt(ATTEMPT).execute().questions()).hasSize(2);
    }

    /** The child: has the device's journal until it is ended. */
    static final class Holding {
        public static void main(String[] args) throws Exception {
            new FolderStore(new File(args[0])).open("device");
            System.out.println("held");
            TimeUnit.MINUTES.sleep(1);
        }
    }

    @Test
    void clock_setBackAndForth_leavesAnswersInTheOrderOfTheirGiving() throws Exception {
        Attempt attempt = begun();
        List<UUID> given = new ArrayList<>();
        for (long millis :
                new long[] {NOW, NOW - TimeUnit.DAYS.toMillis(4_000), NOW + TimeUnit.DAYS.toMillis(4_000), 0, NOW}) {
            clock.set(millis);
            given.add(attempt.answer(ITEM, "o " + millis).id());
        }
        reopen();

        assertThat(client.resumeAttempt(ATTEMPT).execute().given(ITEM).text()).isEqualTo("o " + NOW);
        assertThat(client.sync().execute().outcomes())
                .extracting(outcome -> outcome.responseId())
                .containsExactlyElementsOf(given);
        assertThat(sequences()).containsExactly(1, 2, 3, 4, 5);
    }

    private List<Integer> sequences() throws Exception {
        RecordedRequest request = asked();
        while (!request.getPath().endsWith("/responses")) request = asked();
        List<Integer> sequences = new ArrayList<>();
        for (JsonElement sent :
                JsonParser.parseString(body(request)).getAsJsonObject().getAsJsonArray("responses"))
            sequences.add(sent.getAsJsonObject().get("sequence").getAsInt());
        return sequences;
    }

    private static Process child(String script, Class<?> main, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                script,
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> saidBy(Process child) throws Exception {
        List<String> said;
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            said = lines.lines().toList();
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
