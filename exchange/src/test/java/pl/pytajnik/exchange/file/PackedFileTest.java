package pl.pytajnik.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Unreadable;

class PackedFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("file.zip");
    }

    @Test
    void anHonestPackage_isRead() throws Exception {
        pack("a/ą.txt", new byte[] {1, 2, 3});
        try (PackedFile packed = PackedFile.open(file)) {
            assertThat(packed.names()).containsExactly("a/ą.txt");
            assertThat(packed.bytes("a/ą.txt")).hasValue(new byte[] {1, 2, 3});
            assertThat(packed.bytes("b")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a/../../b", "/etc/a", "C:\\a", "..\\a", "a\\..\\..\\b"})
    void aNameThatLeadsOut_isForbidden(String name) throws Exception {
        pack(name, new byte[1]);
        assertThat(fault()).isEqualTo(Fault.FORBIDDEN);
    }

    @Test
    void aBomb_stopsAtTheBound() throws Exception {
        bomb(Most.ENTRY_BYTES + 1);
        assertThat(Files.size(file)).isLessThan(1_000_000);
        try (PackedFile packed = PackedFile.open(file)) {
            Unreadable refused = catchThrowableOfType(Unreadable.class, () -> packed.bytes("bomb"));
            assertThat(refused.fault()).isEqualTo(Fault.TOO_LARGE);
        }
    }

    @Test
    void manySmallBombs_stopAtTheBoundOfAll() throws Exception {
        bomb(Most.ENTRY_BYTES);
        try (PackedFile packed = PackedFile.open(file)) {
            IOException stopped = catchThrowableOfType(IOException.class, () -> {
                for (int i = 0; i <= Most.UNPACKED_BYTES / Most.ENTRY_BYTES; i++) {
                    try (InputStream in = packed.open("bomb").orElseThrow()) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                }
            });
            assertThat(PackedFile.unreadable(stopped).fault()).isEqualTo(Fault.TOO_LARGE);
        }
    }

    @Test
    void aClaimOfTwoGigabytes_isNotBelieved() throws Exception {
        pack("a", new byte[] {1, 2, 3});
        byte[] bytes = Files.readAllBytes(file);
        int central = indexOf(bytes, 'P', 'K', 1, 2);
        bytes[central + 24] = (byte) 0xFF;
        bytes[central + 25] = (byte) 0xFF;
        bytes[central + 26] = (byte) 0xFF;
        bytes[central + 27] = (byte) 0x7F;
        Files.write(file, bytes);
        try (PackedFile packed = PackedFile.open(file)) {
            assertThat(packed.bytes("a"))
                    .hasValueSatisfying(read -> assertThat(read).hasSize(3));
        }
    }

    @Test
    void aTruncatedPackage_isBroken() throws Exception {
        pack("a", new byte[1000]);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(fault()).isEqualTo(Fault.BROKEN);
    }

    @Test
    void textInsteadOfAZip_isBroken() throws Exception {
        Files.writeString(file, "PK to nie jest");
        assertThat(fault()).isEqualTo(Fault.BROKEN);
    }

    private Fault fault() {
        return catchThrowableOfType(Unreadable.class, () -> PackedFile.open(file))
                .fault();
    }

    private void pack(String name, byte[] bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
    }

    private void bomb(long size) throws IOException {
        byte[] nothing = new byte[1_000_000];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("bomb"));
            for (long left = size; left > 0; left -= nothing.length) {
                zip.write(nothing, 0, (int) Math.min(left, nothing.length));
            }
        }
    }

    private static int indexOf(byte[] bytes, int... wanted) {
        for (int i = 0; i < bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && bytes[i + 1] == wanted[1] && bytes[i + 2] == wanted[2]) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
