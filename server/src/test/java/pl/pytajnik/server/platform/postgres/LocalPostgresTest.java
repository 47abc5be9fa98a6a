package pl.pytajnik.server.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
    private static final Path BINARIES = Path.of("target", "postgres");

    @TempDir
    Path folder;

    @Test
    void start_again_keepsWhatWasStored() throws SQLException {
        try (LocalPostgres first = start()) {
            run(first, "create table note (text text)");
            run(first, "insert into note values ('żółć')");
        }
        try (LocalPostgres second = start()) {
            assertThat(ask(second, "select text from note")).isEqualTo("żółć");
        }
    }

    @Test
    void start_durable_losesNothingThatWasAcknowledged() throws SQLException {
        try (LocalPostgres postgres = start()) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show data_checksums")).isEqualTo("on");
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void start_withAnotherPassword_letsNobodyIn() {
        try (LocalPostgres postgres = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess")
                            .close())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void start_folderInUse_isRefusedInOneLine() {
        try (LocalPostgres running = start()) {
            assertThat(running.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(this::start)
                    .isInstanceOf(CannotStartDatabase.class)
                    .hasMessageContaining("in use by another")
                    .hasMessageContaining(folder.resolve("data").toString())
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void start_whileAnOrphanRuns_takesItOver() throws IOException, SQLException {
        LocalPostgres owner = start();
        run(owner, "create table note (text text)");
        owner.abandon();
        try (LocalPostgres heir = start()) {
            assertThat(heir.jdbcUrl()).isEqualTo(owner.jdbcUrl());
            assertThat(ask(heir, "select count(*) from note")).isEqualTo("0");
        }
        assertThatThrownBy(() -> ask(owner, "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void start_wherePathIsAFile_isRefusedInOneLine() throws IOException {
        Files.writeString(folder.resolve("data"), "not a folder");
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStartDatabase.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void start_folderAndPassword_areTheOwnersOnly() throws IOException {
        try (LocalPostgres postgres = start()) {
            Path data = folder.resolve("data");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThat(data.resolve("password")).hasContent(postgres.password());
        }
    }

    private LocalPostgres start() {
        return LocalPostgres.start(folder.resolve("data"), BINARIES, Durability.KEEP);
    }

    private static void run(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connection(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connection(postgres);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connection(LocalPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
