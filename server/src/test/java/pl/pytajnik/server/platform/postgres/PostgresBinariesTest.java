package pl.pytajnik.server.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresBinariesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Windows 11, amd64, postgres-windows-x86_64.txz",
    })
    void archiveName_ofAMachine_isItsArchive(String os, String arch, String archive) {
        assertThat(PostgresBinaries.archiveName(os, arch)).isEqualTo(archive);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "bin/../../outside", "/outside"})
    void unpack_entryOutsideOfTheFolder_isRefused(String name) throws IOException {
        Path target = folder.resolve("target");
        assertThatThrownBy(() -> PostgresBinaries.unpack(archive(name, null), target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void unpack_linkOutOfTheFolder_isRefused() {
        Path target = folder.resolve("target");
        assertThatThrownBy(() -> PostgresBinaries.unpack(archive("lib/link", "../../outside"), target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
    }

    @Test
    void unpack_fileAndLink_areThere() throws IOException {
        Path target = folder.resolve("target");
        PostgresBinaries.unpack(archive("bin/program", null), target);
        PostgresBinaries.unpack(archive("lib/link", "../bin/program"), target);
        assertThat(target.resolve("bin/program")).hasContent("text").isExecutable();
        assertThat(target.resolve("lib/link")).hasContent("text").isSymbolicLink();
    }

    @Test
    void unpackedIn_halfUnpackedBefore_startsOver() throws IOException {
        Path unfinished = folder.resolve("postgres-" + PostgresBinaries.VERSION + ".unfinished");
        Files.createDirectories(unfinished.resolve("bin"));
        Files.writeString(unfinished.resolve("bin/initdb"), "half");
        Path home = PostgresBinaries.unpackedIn(folder);
        assertThat(home.resolve("bin/initdb")).isExecutable();
        assertThat(unfinished).doesNotExist();
    }

    private static InputStream archive(String name, @org.jspecify.annotations.Nullable String linkTo)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            byte[] content = linkTo == null ? "text".getBytes(StandardCharsets.UTF_8) : new byte[0];
            TarArchiveEntry entry = linkTo == null
                    ? new TarArchiveEntry(name, true)
                    : new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
            entry.setLinkName(linkTo == null ? "" : linkTo);
            entry.setMode(0755);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
