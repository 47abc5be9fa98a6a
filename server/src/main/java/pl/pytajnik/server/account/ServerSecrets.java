package pl.pytajnik.server.account;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * The secret, made by whichever node starts first and read by all: it lies in the database, because that is what nodes
 * share. Whoever may read the database may sign in as anybody, there as with every server that keeps accounts.
 */
@Startup
@ApplicationScoped
class ServerSecrets {
    private static final int TOKEN_SECRET_BYTES = 32;

    private final DataSource database;
    private final Clock clock;

    private ServerSecret secret;

    ServerSecrets(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        try (Connection connection = database.getConnection()) {
            insertUnlessThere(connection);
            secret = read(connection);
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("the server's keys can be neither read nor made", e);
        }
    }

    ServerSecret secret() {
        return secret;
    }

    private void insertUnlessThere(Connection connection) throws SQLException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        byte[] tokenSecret = new byte[TOKEN_SECRET_BYTES];
        new SecureRandom().nextBytes(tokenSecret);
        try (PreparedStatement insert = connection.prepareStatement("insert into server_secret"
                + " (id, private_key, public_key, token_secret, created_at) values (1, ?, ?, ?, ?)"
                + " on conflict do nothing")) {
            insert.setBytes(1, keys.getPrivate().getEncoded());
            insert.setBytes(2, keys.getPublic().getEncoded());
            insert.setBytes(3, tokenSecret);
            insert.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static ServerSecret read(Connection connection) throws SQLException, GeneralSecurityException {
        try (PreparedStatement select =
                        connection.prepareStatement("select private_key, public_key, token_secret from server_secret");
                ResultSet row = select.executeQuery()) {
            row.next();
            KeyFactory factory = KeyFactory.getInstance("EC");
            KeyPair keys = new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(row.getBytes(2))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(row.getBytes(1))));
            return new ServerSecret(keys, row.getBytes(3));
        }
    }
}
