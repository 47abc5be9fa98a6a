package pl.pytajnik.server.platform.backup;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The entries of a backup being written, one after the other. */
final class EntriesOut implements Closeable {
    private final ZipOutputStream zip;
    private final List<String> sums = new ArrayList<>();

    EntriesOut(OutputStream out) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
    }

    void lines(String name, List<String> lines) throws IOException {
        try (OutputStream out = begin(name)) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Close it before the next one is begun. */
    OutputStream begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = sha256();
        return new FilterOutputStream(new DigestOutputStream(zip, digest)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                sums.add(HexFormat.of().formatHex(digest.digest()) + "  " + name);
                zip.closeEntry();
            }
        };
    }

    /** Writes the checksums and what the form of a ZIP needs at its end. */
    void finish() throws IOException {
        lines(Entry.SHA256, List.copyOf(sums));
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
