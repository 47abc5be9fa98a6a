package pl.pytajnik.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import pl.pytajnik.server.platform.backup.BackupRefused;
import pl.pytajnik.server.platform.backup.MakingBackup;
import pl.pytajnik.server.platform.backup.RestoringBackup;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;

/** {@code admin backup FILE} and {@code admin restore FILE}: on the bare database, without the server. */
final class AdminFiles {
    private static final Set<String> COMMANDS = Set.of("backup", "restore");

    private AdminFiles() {}

    static boolean isMeant(String... arguments) {
        return arguments.length == 3 && arguments[0].equals("admin") && COMMANDS.contains(arguments[1]);
    }

    /** @return the exit code */
    static int run(DatabaseAddress database, String command, Path file) {
        try {
            if (command.equals("backup")) {
                System.out.printf(
                        "%d rows are in %s. Keep it like a password.%n", new MakingBackup(database).to(file), file);
            } else {
                System.out.printf("%d rows of %s are back.%n", new RestoringBackup(database).from(file), file);
            }
            return 0;
        } catch (BackupRefused e) {
            System.err.println("pytajnik: " + e.getMessage());
            return 2;
        } catch (IOException | SQLException e) {
            System.err.println("pytajnik: the " + command + " failed: " + e.getMessage());
            return 1;
        }
    }
}
