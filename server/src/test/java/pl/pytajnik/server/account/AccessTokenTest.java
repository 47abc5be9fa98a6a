package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.account.People.withToken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTokenTest {
    @Inject
    ServerSecrets secrets;

    @ConfigProperty(name = "mp.jwt.verify.issuer")
    String issuer;

    @Test
    void me_withToken_isTheAccount() {
        JsonPath session = anyTeacher();
        as(session)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("id", is(session.getString("account.id")), "role", is("TEACHER"), "name", is("Nauczycielka"));
    }

    @Test
    void me_withoutToken_isRefused() {
        anonymous()
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", is("/problems/unauthorized"));
    }

    @Test
    void me_withGarbage_isRefused() {
        withToken("not.a.token").get("/api/v1/me").then().statusCode(401).body("type", is("/problems/unauthorized"));
    }

    @Test
    void me_withExpiredToken_isRefused() {
        String expired = Jwt.issuer(issuer)
                .subject(anyTeacher().getString("account.id"))
                .groups("TEACHER")
                .issuedAt(1_000)
                .expiresAt(1_600)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(secrets.secret().privateKey());
        withToken(expired).get("/api/v1/me").then().statusCode(401).body("type", is("/problems/unauthorized"));
    }

    @Test
    void me_withTokenOfAnotherKey_isRefused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        String forged = Jwt.issuer(issuer)
                .subject(anyTeacher().getString("account.id"))
                .groups("TEACHER")
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(generator.generateKeyPair().getPrivate());
        withToken(forged).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void me_withTokenSignedByThePublicKeyAsASecret_isRefused() {
        String confused = Jwt.issuer(issuer)
                .subject(anyTeacher().getString("account.id"))
                .groups("TEACHER")
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .sign(new javax.crypto.spec.SecretKeySpec(
                        secrets.secret().publicKey().getEncoded(), "HmacSHA256"));
        withToken(confused).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void jwks_published_checkATokenAndHoldNoPrivateKey() throws Exception {
        String jwks = anonymous()
                .get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(JsonPath.from(jwks).<Map<String, Object>>get("keys[0]"))
                .containsEntry("alg", "ES256")
                .doesNotContainKey("d");
        JsonWebSignature token = new JsonWebSignature();
        token.setCompactSerialization(anyTeacher().getString("accessToken"));
        token.setKey(new JsonWebKeySet(jwks)
                .findJsonWebKey(token.getKeyIdHeaderValue(), "EC", "sig", "ES256")
                .getKey());
        assertThat(token.verifySignature()).isTrue();
    }
}
