package pl.pytajnik.exchange.file;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Unreadable;

/**
 * A zip of strangers. Nothing of it is written anywhere; what is read is counted, whatever the headers say of sizes.
 * For one thread.
 */
public final class PackedFile implements Closeable {
    private final ZipFile zip;
    private long left = Most.UNPACKED_BYTES;

    private PackedFile(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Unreadable when it is no zip, is locked, has too many entries or names that lead out of it */
    public static PackedFile open(Path file) throws Unreadable, IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(Fault.BROKEN, "no zip: " + broken.getMessage());
        }
        PackedFile packed = new PackedFile(zip);
        try {
            packed.check();
        } catch (Unreadable refused) {
            packed.close();
            throw refused;
        }
        return packed;
    }

    private void check() throws Unreadable {
        int count = 0;
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            if (++count > Most.ENTRIES) {
                throw new Unreadable(Fault.TOO_LARGE, "over " + Most.ENTRIES + " entries");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Unreadable(Fault.LOCKED, "encrypted");
            }
            if (leadsOut(entry.getName()) || entry.isUnixSymlink()) {
                throw new Unreadable(Fault.FORBIDDEN, "an entry that leads out of the package");
            }
        }
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
    }

    /** Names of files, in the package's order. */
    public List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /**
     * A file in it, to be closed by the caller. Reading past the bounds throws {@link Overflow}, which
     * {@link #unreadable} turns into what a reader throws.
     */
    public Optional<InputStream> open(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry)));
    }

    /** All bytes of a file in it. */
    public Optional<byte[]> bytes(String name) throws Unreadable, IOException {
        Optional<InputStream> in = open(name);
        if (in.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream entry = in.get()) {
            return Optional.of(entry.readAllBytes());
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    /** What a reader throws when unpacking failed. */
    public static Unreadable unreadable(IOException failure) {
        boolean isLarge = failure instanceof Overflow;
        return new Unreadable(isLarge ? Fault.TOO_LARGE : Fault.BROKEN, String.valueOf(failure.getMessage()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** More is packed than we take. */
    public static final class Overflow extends ZipException {
        private static final long serialVersionUID = 1;

        private Overflow() {
            super("unpacked it is too large");
        }
    }

    private final class Counted extends FilterInputStream {
        private long ofEntry = Most.ENTRY_BYTES;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) throws Overflow {
            left -= more;
            ofEntry -= more;
            if (left < 0 || ofEntry < 0) {
                throw new Overflow();
            }
        }
    }
}
