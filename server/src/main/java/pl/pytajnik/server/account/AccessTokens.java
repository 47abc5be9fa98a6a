package pl.pytajnik.server.account;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.build.Jwt;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs access tokens with this installation's own key, and has requests checked by it. */
@ApplicationScoped
class AccessTokens {
    static final Duration LIFE = Duration.ofMinutes(10);

    private final ServerSecrets secrets;
    private final Clock clock;
    private final String issuer;

    AccessTokens(ServerSecrets secrets, Clock clock, @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        this.secrets = secrets;
        this.clock = clock;
        this.issuer = issuer;
    }

    String tokenOf(Account account) {
        Instant now = clock.instant();
        return Jwt.issuer(issuer)
                .subject(account.id.toString())
                .groups(account.role.name())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .jws()
                .keyId(secrets.secret().keyId())
                .algorithm(SignatureAlgorithm.ES256)
                .sign(secrets.secret().privateKey());
    }

    /** In place of the keys the framework would look for in its configuration. */
    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    JWTAuthContextInfo verification() {
        JWTAuthContextInfo info = new JWTAuthContextInfo(secrets.secret().publicKey(), issuer);
        info.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        return info;
    }
}
