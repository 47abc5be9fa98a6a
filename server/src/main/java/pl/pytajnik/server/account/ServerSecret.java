package pl.pytajnik.server.account;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * What the nodes of one installation share.
 *
 * @param keys sign and check access tokens
 * @param tokenSecret derives a refresh token from the one before it
 */
record ServerSecret(KeyPair keys, byte[] tokenSecret) {
    PrivateKey privateKey() {
        return keys.getPrivate();
    }

    PublicKey publicKey() {
        return keys.getPublic();
    }

    String keyId() {
        return jwk().calculateBase64urlEncodedThumbprint("SHA-256");
    }

    /** The public key as a member of a JWK set. */
    Map<String, Object> publicJwk() {
        PublicJsonWebKey jwk = jwk();
        jwk.setKeyId(keyId());
        jwk.setUse("sig");
        jwk.setAlgorithm("ES256");
        return jwk.toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    private PublicJsonWebKey jwk() {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(publicKey());
        } catch (JoseException e) {
            throw new IllegalStateException("the key of this server cannot be written as a JWK", e);
        }
    }
}
