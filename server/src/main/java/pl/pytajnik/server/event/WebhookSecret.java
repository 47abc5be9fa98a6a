package pl.pytajnik.server.event;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What server and receiver share to sign by: kept as it is, for a hash of it could not sign. Signs as the Standard
 * Webhooks specification says (github.com/standard-webhooks): HMAC-SHA-256 over {@code id.timestamp.body}.
 */
record WebhookSecret(byte[] bytes) {
    private static final String PREFIX = "whsec_";
    private static final int LENGTH = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    static WebhookSecret random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(bytes);
    }

    /** As the receiver keeps it: {@code whsec_} and Base64. */
    String text() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** @param epochSeconds when it is sent, so that an old request cannot be sent again by somebody who listened */
    String signatureOf(String id, long epochSeconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            mac.update((id + "." + epochSeconds + ".").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
