package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code server/openapi.yaml} is what the server says of itself. */
@QuarkusTest
class OpenApiFileTest {
    private static final Path FILE = Path.of("openapi.yaml");
    private static final String WRITE = "openapi.write";

    @Test
    void openApiFile_besideWhatIsServed_isTheSame() throws IOException {
        String served = served();
        if (System.getProperty(WRITE) != null) {
            Files.writeString(FILE, served);
        }
        assertThat(Files.readString(FILE))
                .as("server/openapi.yaml is out of date; write it anew: mvn -q -B -o -pl client-lib,server test"
                        + " -Dtest=OpenApiFileTest -Dsurefire.failIfNoSpecifiedTests=false -D" + WRITE)
                .isEqualTo(served);
    }

    private static String served() {
        return given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
