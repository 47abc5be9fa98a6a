package pl.pytajnik.client.shrunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.PytajnikClient;

/** How large the library is, in the build's output; a step above these limits is to be seen and wanted. */
class SizesIT {
    private static final int METHOD_IDS_SIZE = 0x58;

    @Test
    void library_asJarAndDex_isPrintedAndBelowItsLimits() throws Exception {
        Path jar = Path.of(PytajnikClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ByteBuffer dex = dex(Path.of("target/client-lib-dex.zip"));
        ByteBuffer shrunk = dex(Path.of("target/shrunk-dex.zip"));

        System.out.printf(
                "SizesIT: client-lib's jar %,d bytes; dex %,d bytes, %,d method references; a program of it, OkHttp and Gson"
                        + " after R8: dex %,d bytes, %,d method references%n",
                Files.size(jar), dex.limit(), methods(dex), shrunk.limit(), methods(shrunk));
        assertThat(Files.size(jar)).isLessThan(220_000);
        assertThat(methods(dex)).isLessThan(2_000);
        assertThat(shrunk.limit()).isLessThan(500_000);
        assertThat(methods(shrunk)).isLessThan(5_000);
    }

    private static ByteBuffer dex(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            byte[] bytes = file.getInputStream(file.getEntry("classes.dex")).readAllBytes();
            assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("dex\n");
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    private static int methods(ByteBuffer dex) {
        return dex.getInt(METHOD_IDS_SIZE);
    }
}
