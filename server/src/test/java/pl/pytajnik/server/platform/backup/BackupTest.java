package pl.pytajnik.server.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.pytajnik.server.platform.backup.Databases.execute;
import static pl.pytajnik.server.platform.backup.Databases.number;
import static pl.pytajnik.server.platform.backup.Databases.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;

class BackupTest {
    private static final String ONE_MORE = """
            with a as (insert into account (id, role, name, secret_hash, created_at)
                       values (gen_random_uuid(), 'STUDENT', 'pisana', 'x', now()) returning id)
            insert into token_family (id, account_id, created_at) select gen_random_uuid(), id, now() from a""";

    @TempDir
    static Path postgresFolder;

    @TempDir
    Path folder;

    private static Databases databases;

    @BeforeAll
    static void start() {
        databases = new Databases(postgresFolder);
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    @Test
    void restore_ofABackup_hasEverythingThatWasThere() throws Exception {
        DatabaseAddress school = school();
        Path first = folder.resolve("first.backup");
        long written = new MakingBackup(school).to(first);
        DatabaseAddress copy = databases.empty();
        assertThat(new RestoringBackup(copy).from(first)).isEqualTo(written);
        Path second = folder.resolve("second.backup");
        new MakingBackup(copy).to(second);
        assertThat(sums(second)).isEqualTo(sums(first));
        assertThat(rows(copy)).isEqualTo(rows(school));
    }

    @Test
    void backup_whileOthersWrite_isOfOneMoment() throws Exception {
        DatabaseAddress school = school();
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(50);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> written = writer.submit(() -> write(school, enough, begun));
            begun.await();
            Path file = folder.resolve("under-writes.backup");
            new MakingBackup(school).to(file);
            enough.set(true);
            assertThat(written.get()).isGreaterThan(50);
            DatabaseAddress copy = databases.empty();
            new RestoringBackup(copy).from(file);
            long accounts = number(copy, "select count(*) from account where name = 'pisana'");
            assertThat(accounts).isBetween(50L, (long) written.get());
            assertThat(number(
                            copy,
                            "select count(*) from account a join token_family f on f.account_id = a.id"
                                    + " where a.name = 'pisana'"))
                    .isEqualTo(accounts);
        } finally {
            writer.shutdownNow();
        }
    }

    @Test
    void restore_ofAnOlderRelease_isBroughtToTheNewestSchema() throws Exception {
        DatabaseAddress old = databases.empty();
        Release.put(old);
        assertThat(rows(old).values()).as("rows of every table").doesNotContain(0L);
        Path file = folder.resolve("old.backup");
        new MakingBackup(old).to(file);
        DatabaseAddress copy = databases.empty();
        new RestoringBackup(copy).from(file);
        Map<String, Long> kept = new HashMap<>(rows(old));
        kept.remove("quiz_item"); // its rows are in quiz.sections now
        assertThat(rows(copy)).containsAllEntriesOf(kept);
        assertThat(number(copy, "select count(*) from teaching")).isOne();
    }

    @Test
    void restore_intoADatabaseThatIsNotEmpty_isRefusedAndChangesNothing() throws Exception {
        DatabaseAddress school = school();
        Path file = folder.resolve("a.backup");
        new MakingBackup(school).to(file);
        Map<String, Long> before = rows(school);
        assertThatThrownBy(() -> new RestoringBackup(school).from(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("not empty");
        assertThat(rows(school)).isEqualTo(before);
    }

    @Test
    void restore_ofACutFile_isRefusedAndLeavesTheDatabaseEmpty() throws Exception {
        Path file = folder.resolve("a.backup");
        new MakingBackup(school()).to(file);
        byte[] bytes = Files.readAllBytes(file);
        DatabaseAddress copy = databases.empty();
        for (int cut : List.of(0, 10, bytes.length / 2, bytes.length - 1)) {
            refuses(copy, Arrays.copyOf(bytes, cut));
        }
        assertThat(number(copy, "select count(*) from pg_tables where schemaname = 'public'"))
                .isZero();
    }

    @Test
    void backup_damagedAnywhere_isRefusedUnlessTheByteMeansNothing() throws Exception {
        Path file = folder.resolve("a.backup");
        new MakingBackup(school()).to(file);
        List<String> whole = sums(file);
        byte[] bytes = Files.readAllBytes(file);
        int refused = 0;
        for (int at = 0; at < bytes.length; at += 61) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x10;
            Path other = Files.write(folder.resolve("damaged.backup"), damaged);
            try {
                assertThat(sums(other)).as("byte %d", at).isEqualTo(whole);
            } catch (BackupRefused seen) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(bytes.length / 61 / 2);
    }

    @Test
    void restore_failingInTheMiddle_leavesTheDatabaseEmpty() throws Exception {
        DatabaseAddress old = databases.empty();
        Release.put(old);
        execute(old, "alter table score drop constraint score_item_id_fkey");
        execute(old, "update score set item_id = gen_random_uuid()");
        Path file = folder.resolve("broken.backup");
        new MakingBackup(old).to(file);
        DatabaseAddress copy = databases.empty();
        assertThatThrownBy(() -> new RestoringBackup(copy).from(file)).isInstanceOf(SQLException.class);
        assertThat(number(copy, "select count(*) from pg_tables where schemaname = 'public'"))
                .isZero();
    }

    @Test
    void backup_ofAnEmptyDatabase_isRefusedAndLeavesNoFile() throws Exception {
        DatabaseAddress empty = databases.empty();
        Path file = folder.resolve("nothing.backup");
        assertThatThrownBy(() -> new MakingBackup(empty).to(file)).isInstanceOf(BackupRefused.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void backup_toAFileThatIsThere_isRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("mine"), "mine");
        assertThatThrownBy(() -> new MakingBackup(school()).to(file)).isInstanceOf(BackupRefused.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void backup_made_isReadByItsOwnerOnly() throws Exception {
        Path file = folder.resolve("a.backup");
        new MakingBackup(school()).to(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
    }

    private void refuses(DatabaseAddress database, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged.backup"), bytes);
        assertThatThrownBy(() -> new RestoringBackup(database).from(file))
                .as("%d bytes", bytes.length)
                .isInstanceOf(BackupRefused.class);
    }

    private static DatabaseAddress school() throws Exception {
        DatabaseAddress school = databases.empty();
        Release.put(school);
        Release.migrateToNewest(school);
        return school;
    }

    private static List<String> sums(Path file) throws IOException {
        try (BackupFile backup = BackupFile.checked(file)) {
            return backup.lines(Entry.SHA256).stream()
                    .filter(line -> !line.endsWith("  " + Entry.MIGRATIONS))
                    .toList();
        }
    }

    private static int write(DatabaseAddress database, AtomicBoolean enough, CountDownLatch begun) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            int written = 0;
            while (!enough.get()) {
                statement.execute(ONE_MORE);
                written++;
                begun.countDown();
            }
            return written;
        }
    }
}
