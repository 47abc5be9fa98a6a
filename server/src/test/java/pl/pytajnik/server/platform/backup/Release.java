package pl.pytajnik.server.platform.backup;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;

/** A database as the release before this one left it. */
public final class Release {
    public static final String EMAIL = "anna@szkola.example";
    public static final String PASSWORD = "długie hasło 123";
    public static final String JOIN_CODE = "ABCDEFGH";
    public static final String PIN = "2468";

    private static final List<String> SCRIPTS = List.of(
            "V1__accounts_and_classrooms.sql",
            "V2_1__articles.sql",
            "V2_2__bank.sql",
            "V2_3__quizzes.sql",
            "V2_4__attempts.sql",
            "V2_5__remarks.sql");

    private Release() {}

    /** The schema of that release and a small school in it, every table filled. */
    public static void put(DatabaseAddress database) throws IOException, SQLException {
        new Schema(database).migrate(SCRIPTS);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(school());
        }
    }

    /** As the server does when it starts. */
    public static void migrateToNewest(DatabaseAddress database) throws IOException {
        new Schema(database).migrate(Schema.scripts());
    }

    private static String school() throws IOException {
        try (InputStream sql = Release.class.getResourceAsStream("/releases/V2_5.sql")) {
            KeyPair keys = keys();
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "{private}",
                            Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()))
                    .replace(
                            "{public}",
                            Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()))
                    .replace("{password}", hash(PASSWORD))
                    .replace("{pin}", hash(PIN));
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String secret) {
        return Password.hash(secret)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID))
                .getResult();
    }
}
