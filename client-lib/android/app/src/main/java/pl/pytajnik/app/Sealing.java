package pl.pytajnik.app;

import android.os.Build;
import java.security.GeneralSecurityException;

/** How a secret is written to a file that other apps may get to see in a backup or on a rooted device. Thread-safe. */
interface Sealing {
    byte[] seal(byte[] secret) throws GeneralSecurityException;

    /** @throws GeneralSecurityException if it was not sealed by this device, or was changed */
    byte[] open(byte[] sealed) throws GeneralSecurityException;

    /** By a key that does not leave the device's keystore; before Android 6, which has none of this kind, as it is. */
    static Sealing best() {
        return Build.VERSION.SDK_INT < Build.VERSION_CODES.M || !KeystoreSealing.isThere()
                ? new NoSealing()
                : new KeystoreSealing();
    }

    /** As it is: the file is the app's own. */
    final class NoSealing implements Sealing {
        @Override
        public byte[] seal(byte[] secret) {
            return secret.clone();
        }

        @Override
        public byte[] open(byte[] sealed) {
            return sealed.clone();
        }
    }
}
