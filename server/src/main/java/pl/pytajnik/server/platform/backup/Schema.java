package pl.pytajnik.server.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;

/**
 * Makes the schema outside of the framework, by chosen migrations. They are laid out in a folder, since Flyway does not
 * find them by itself in the framework's class loader.
 */
final class Schema {
    private static final String FOLDER = "db/migration";

    private final DatabaseAddress database;

    Schema(DatabaseAddress database) {
        this.database = database;
    }

    /** @throws BackupRefused when this version of the server lacks one of them */
    void migrate(Collection<String> scripts) throws IOException {
        Path folder = Files.createTempDirectory("pytajnik-schema");
        try {
            for (String script : scripts) {
                lay(script, folder);
            }
            flyway(folder).migrate();
        } finally {
            delete(folder);
        }
    }

    /** Drops everything in the schema. */
    void clean() throws IOException {
        Path folder = Files.createTempDirectory("pytajnik-schema");
        try {
            flyway(folder).clean();
        } finally {
            delete(folder);
        }
    }

    /** The names of all migrations this version has. */
    static List<String> scripts() throws IOException {
        try {
            URI place = Schema.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path code = Path.of(place);
            if (Files.isDirectory(code)) {
                return names(code.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(code)) {
                return names(jar.getPath(FOLDER));
            }
        } catch (URISyntaxException e) {
            throw new IOException("the place of the program cannot be read", e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static void lay(String script, Path folder) throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream("/" + FOLDER + "/" + script)) {
            if (in == null || !script.matches("[A-Za-z0-9_]+\\.sql")) {
                throw new BackupRefused("the backup is of a newer Pytajnik, which knows \"" + script
                        + "\"; restore it with that version.");
            }
            Files.copy(in, folder.resolve(script));
        }
    }

    private Flyway flyway(Path folder) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("filesystem:" + folder)
                .cleanDisabled(false)
                .outOfOrder(true)
                .load();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
