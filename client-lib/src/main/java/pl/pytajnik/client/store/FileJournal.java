package pl.pytajnik.client.store;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A journal in a file. An append is one write and one fsync, and returns after both. A torn end is cut off on opening, a
 * damaged record before it left out and counted. Once nothing is live the file is cut to its header: no second file and no
 * rename, so that a death or a power cut in between finds old records that come to nothing.
 */
final class FileJournal implements Journal {
    private static final Pattern VERSION = Pattern.compile("pytajnik-journal ([0-9]{1,9})\n.*", Pattern.DOTALL);
    private static final int LONGEST_HEADER = 40;

    private final File path;
    private final Owner owner;
    private final RandomAccessFile file;
    private final Map<String, String> live;
    private final int damaged;
    private long end;
    private boolean unfit;

    private FileJournal(File path, Owner owner, RandomAccessFile file) throws IOException {
        this.path = path;
        this.owner = owner;
        this.file = file;
        byte[] bytes = new byte[(int) file.length()];
        file.seek(0);
        file.readFully(bytes);
        Lines lines = Lines.read(bytes, start(bytes));
        live = lines.live();
        damaged = lines.damaged();
        end = lines.good();
        if (end < Lines.HEADER.length) reset();
        else if (end < file.length()) cut(end);
    }

    static FileJournal open(File path) throws IOException {
        Owner owner = Owner.of(path);
        try {
            return opened(path, owner);
        } catch (IOException e) {
            owner.close();
            throw e;
        }
    }

    private static FileJournal opened(File path, Owner owner) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path, "rw");
        try {
            return new FileJournal(path, owner, file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Where the records begin: at once where the header is damaged, since no record may be lost for it. */
    private int start(byte[] bytes) throws IOException {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), StandardCharsets.UTF_8);
        Matcher version = VERSION.matcher(head);
        if (version.matches() && !version.group(1).equals("1"))
            throw new IOException(path + " was written by a newer version of this library: " + version.group(1));
        return version.matches() ? Lines.HEADER.length : 0;
    }

    @Override
    public synchronized Map<String, String> entries() {
        return new LinkedHashMap<>(live);
    }

    @Override
    public synchronized void append(List<Change> changes) throws IOException {
        if (unfit) throw new IOException(path + " is closed, or could not be mended after a failed write");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Change change : changes) {
            if (change.value() != null || live.containsKey(change.key())) bytes.write(Lines.line(change));
        }
        if (bytes.size() == 0) return;
        write(bytes.toByteArray());
        for (Change change : changes) apply(change);
        if (live.isEmpty()) resetIfPossible();
    }

    private void apply(Change change) {
        String value = change.value();
        if (value == null) live.remove(change.key());
        else live.put(change.key(), value);
    }

    /** All or, as far as anybody reads, nothing: what a failed write left behind is cut off, or no other write follows it. */
    private void write(byte[] bytes) throws IOException {
        try {
            file.seek(end);
            file.write(bytes);
            file.getFD().sync();
            end += bytes.length;
        } catch (IOException e) {
            mend(e);
            throw e;
        }
    }

    private void mend(IOException cause) {
        try {
            cut(end);
        } catch (IOException e) {
            unfit = true;
            cause.addSuppressed(e);
        }
    }

    /** The changes hold already: a failure here is told by the next append. */
    private void resetIfPossible() {
        try {
            reset();
        } catch (IOException e) {
            unfit = true;
        }
    }

    private void reset() throws IOException {
        cut(0);
        file.seek(0);
        file.write(Lines.HEADER);
        file.getFD().sync();
        end = Lines.HEADER.length;
    }

    private void cut(long length) throws IOException {
        file.setLength(length);
        file.getFD().sync();
        end = length;
    }

    @Override
    public synchronized int damaged() {
        return damaged;
    }

    @Override
    public synchronized void erase() throws IOException {
        live.clear();
        reset();
        close();
        if (!path.delete() && path.exists()) throw new IOException("cannot delete " + path);
    }

    @Override
    public synchronized void close() throws IOException {
        unfit = true;
        file.close();
        owner.close();
    }
}
