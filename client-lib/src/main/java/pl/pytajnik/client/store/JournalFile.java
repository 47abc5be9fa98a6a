package pl.pytajnik.client.store;

import java.io.Closeable;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;

/** One file of a journal: what was written to it and fsynced, and where that ends. Not thread-safe. */
final class JournalFile implements Closeable {
    private final File path;
    private final RandomAccessFile file;
    private long end;

    /** Makes it when it is not there. */
    JournalFile(File path) throws FileNotFoundException {
        this.path = path;
        this.file = new RandomAccessFile(path, "rw");
    }

    /** @throws IOException also if it was written by a newer version; then it is left as it is */
    Lines read() throws IOException {
        byte[] bytes = new byte[(int) file.length()];
        file.seek(0);
        file.readFully(bytes);
        int version = Lines.version(bytes);
        if (version > Lines.VERSION)
            throw new IOException(path + " was written by a newer version of this library: " + version);
        Lines lines = Lines.read(bytes);
        end = lines.good();
        return lines;
    }

    long end() {
        return end;
    }

    boolean hasMoreThan(long length) throws IOException {
        return file.length() > length;
    }

    /** One write and one fsync; returns after both. What a failure leaves behind is for {@link #cut}. */
    void append(byte[] bytes) throws IOException {
        file.seek(end);
        file.write(bytes);
        file.getFD().sync();
        end += bytes.length;
    }

    void cut(long length) throws IOException {
        file.setLength(length);
        file.getFD().sync();
        end = length;
    }

    void delete() throws IOException {
        if (!path.delete() && path.exists()) throw new IOException("cannot delete " + path);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
