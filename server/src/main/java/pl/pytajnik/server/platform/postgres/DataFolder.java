package pl.pytajnik.server.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where the database lives: one folder that only its owner may read and one process may use.
 *
 * <pre>
 * lock          held by the process that uses the folder
 * password      of the database's owner
 * postgres.log  what PostgreSQL says
 * database/     PostgreSQL's own files
 * postgres-*&#47;   the unpacked binaries
 * </pre>
 */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel locked;

    private DataFolder(Path root, FileChannel locked) {
        this.root = root;
        this.locked = locked;
    }

    /** Makes the folder when it is not there and takes it for this process until {@link #close()}. */
    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            onlyOwner(root, "rwx------");
            return new DataFolder(root, locked(root));
        } catch (IOException e) {
            throw new CannotStartDatabase("the data folder " + root + " cannot be written to: " + e.getMessage(), e);
        }
    }

    /** Whether another process uses the folder. */
    static boolean isInUse(Path folder) {
        Path lock = folder.resolve("lock");
        if (Files.notExists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return lockOf(channel) == null;
        } catch (IOException e) {
            throw new CannotStartDatabase("the data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static FileChannel locked(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lockOf(channel) == null) {
            channel.close();
            throw new CannotStartDatabase(
                    "the data folder " + root + " is in use by another Pytajnik server; stop that one first.");
        }
        return channel;
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisVeryProcess) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("database");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    /** The database owner's password, made on the first call. */
    String password() throws IOException {
        if (Files.notExists(passwordFile())) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writeSecret(passwordFile(), HexFormat.of().formatHex(random));
        }
        return Files.readString(passwordFile()).strip();
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(whole);
        Files.createFile(whole);
        onlyOwner(whole, "rw-------");
        Files.writeString(whole, secret);
        Files.move(whole, file);
    }

    /** On Windows the folder's inherited rights have to do: there are no POSIX permissions. */
    private static void onlyOwner(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            locked.close();
        } catch (IOException e) {
            throw new CannotStartDatabase("The lock of " + root + " could not be given back: " + e.getMessage(), e);
        }
    }
}
