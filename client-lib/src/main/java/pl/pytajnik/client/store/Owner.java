package pl.pytajnik.client.store;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;

/** The one owner of a file, among all processes of the device; the lock goes with the process. */
final class Owner implements Closeable {
    private final RandomAccessFile file;

    private Owner(RandomAccessFile file) {
        this.file = file;
    }

    static Owner of(File owned) throws IOException {
        RandomAccessFile file = new RandomAccessFile(new File(owned.getPath() + ".lock"), "rw");
        if (locked(file)) return new Owner(file);
        file.close();
        throw new IOException(owned + " is open already");
    }

    private static boolean locked(RandomAccessFile file) throws IOException {
        try {
            FileLock lock = file.getChannel().tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
