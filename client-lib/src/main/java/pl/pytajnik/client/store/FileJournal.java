package pl.pytajnik.client.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A journal in a file, or while it is copied in two. An append is one write and one fsync, and returns after both. A torn end
 * is cut off on opening, a damaged record before it left out and counted. Once nothing is live the file is cut to its header.
 *
 * <p>A file of which half is dead is copied to the other one: what is live is written and fsynced, then a mark that it is all
 * there, then the old one is cut. No file is ever renamed, for which Android 5 to 7 cannot wait until it holds: whatever a
 * death or a power cut leaves, the file with the later mark has everything, and without a mark the old one has.
 */
final class FileJournal implements Journal {
    /** Below this many bytes nothing is copied. */
    static final long ROOM = 64L << 10;

    private final Owner owner;
    private final JournalFile[] files = new JournalFile[2];
    private final Map<String, String> live;
    private final int damaged;
    private final long room;
    private int current;
    private int generation;
    private long limit;
    private boolean unfit;

    private FileJournal(File path, Owner owner, long room) throws IOException {
        this.owner = owner;
        this.room = room;
        this.limit = room;
        try {
            files[0] = new JournalFile(path);
            files[1] = new JournalFile(new File(path.getPath() + ".2"));
            Lines first = files[0].read();
            Lines second = files[1].read();
            current = second.isLaterThan(first) ? 1 : 0;
            Lines found = current == 1 ? second : first;
            live = found.live();
            damaged = found.damaged();
            generation = found.generation();
            begin();
        } catch (IOException e) {
            closeFiles();
            throw e;
        }
    }

    /** The file is as it should be for the next append, and the other one empty. */
    private void begin() throws IOException {
        long end = file().end();
        if (end < Lines.HEADER.length) reset();
        else if (file().hasMoreThan(end)) file().cut(end);
        if (other().hasMoreThan(0)) other().cut(0);
    }

    static FileJournal open(File path) throws IOException {
        return open(path, ROOM);
    }

    /** @param room below this many bytes nothing is copied */
    static FileJournal open(File path, long room) throws IOException {
        Owner owner = Owner.of(path);
        try {
            return new FileJournal(path, owner, room);
        } catch (IOException e) {
            owner.close();
            throw e;
        }
    }

    private JournalFile file() {
        return files[current];
    }

    private JournalFile other() {
        return files[1 - current];
    }

    @Override
    public synchronized Map<String, String> entries() {
        return new LinkedHashMap<>(live);
    }

    @Override
    public synchronized void append(List<Change> changes) throws IOException {
        if (unfit) throw new IOException(files[0] + " is closed, or could not be mended after a failed write");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Change change : changes) {
            if (change.value() != null || live.containsKey(change.key())) bytes.write(Lines.line(change));
        }
        if (bytes.size() == 0) return;
        write(bytes.toByteArray());
        for (Change change : changes) apply(change);
        if (live.isEmpty()) resetIfPossible();
        else if (file().end() > limit) copyIfWorthIt();
    }

    private void apply(Change change) {
        String value = change.value();
        if (value == null) live.remove(change.key());
        else live.put(change.key(), value);
    }

    /** All or, as far as anybody reads, nothing: what a failed write left behind is cut off, or no other write follows it. */
    private void write(byte[] bytes) throws IOException {
        long end = file().end();
        try {
            file().append(bytes);
        } catch (IOException e) {
            mend(file(), end, e);
            throw e;
        }
    }

    private void mend(JournalFile file, long end, IOException cause) {
        try {
            file.cut(end);
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
        file().cut(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(Lines.HEADER);
        if (generation > 0) bytes.write(Lines.mark(generation));
        file().append(bytes.toByteArray());
        limit = room;
    }

    /** However often it is called, no file grows beyond the room or twice what was live. */
    private void copyIfWorthIt() {
        byte[] all = Lines.all(live);
        limit = Math.max(room, 2L * all.length);
        if (file().end() <= limit) return;
        try {
            copy(all);
        } catch (IOException e) {
            limit = file().end() + room;
            mend(other(), 0, e); // else the copy might yet count on the next opening, without what comes meanwhile
        }
    }

    private void copy(byte[] all) throws IOException {
        JournalFile copy = other();
        copy.cut(0);
        copy.append(all);
        copy.append(Lines.mark(generation + 1));
        generation++;
        current = 1 - current;
        cutIfPossible(other());
    }

    /** It counts no more, and is cut again on the next opening. */
    private static void cutIfPossible(JournalFile old) {
        try {
            old.cut(0);
        } catch (IOException e) {
            // said above
        }
    }

    @Override
    public synchronized int damaged() {
        return damaged;
    }

    @Override
    public synchronized void erase() throws IOException {
        live.clear();
        file().cut(0);
        close();
        for (JournalFile file : files) file.delete();
    }

    @Override
    public synchronized void close() throws IOException {
        unfit = true;
        closeFiles();
        owner.close();
    }

    private void closeFiles() throws IOException {
        for (Closeable file : files) {
            if (file != null) file.close();
        }
    }
}
