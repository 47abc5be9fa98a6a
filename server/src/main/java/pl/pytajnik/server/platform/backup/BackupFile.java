package pl.pytajnik.server.platform.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup to be read. */
final class BackupFile implements Closeable {
    private final Path file;
    private final ZipFile zip;

    private BackupFile(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** @throws BackupRefused when it is no backup, or not all of it, or not what was written */
    static BackupFile checked(Path file) throws IOException {
        try {
            BackupFile backup = new BackupFile(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
            try {
                backup.check();
            } catch (IOException | RuntimeException e) {
                backup.close();
                throw e;
            }
            return backup;
        } catch (IOException | IllegalArgumentException e) {
            throw new BackupRefused(file + " is not a whole backup: " + e.getMessage(), e);
        }
    }

    List<String> lines(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BackupRefused(file + " is not a whole backup: it has no \"" + name + "\".");
        }
        return zip.getInputStream(entry);
    }

    /** In the order they were written: each after those it refers to. */
    List<String> tables() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(Entry.ROWS))
                .map(name -> name.substring(Entry.ROWS.length()))
                .toList();
    }

    private void check() throws IOException {
        if (!lines(Entry.FORMAT).equals(List.of(Entry.FORMAT_VERSION))) {
            throw new BackupRefused(file + " was made by another version of Pytajnik; this one reads form "
                    + Entry.FORMAT_VERSION + ".");
        }
        Map<String, String> sums = new HashMap<>();
        for (String line : lines(Entry.SHA256)) {
            int gap = line.indexOf("  ");
            sums.put(line.substring(gap + 1).strip(), line.substring(0, Math.max(gap, 0)));
        }
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (!name.equals(Entry.SHA256) && !sum(entry).equals(sums.remove(name))) {
                throw new BackupRefused(file + " is damaged: \"" + name + "\" is not what was written.");
            }
        }
        if (!sums.isEmpty()) {
            throw new BackupRefused(file + " is not a whole backup: it lacks " + sums.keySet() + ".");
        }
    }

    private String sum(ZipEntry entry) throws IOException {
        MessageDigest digest = EntriesOut.sha256();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
