package pl.pytajnik.app;

import android.annotation.TargetApi;
import android.os.Build;
import android.security.keystore.KeyGenParameterSpec;
import android.security.keystore.KeyProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.spec.GCMParameterSpec;

/** AES-GCM by a key of the Android keystore; twelve bytes of nonce stand before what is sealed. */
@TargetApi(Build.VERSION_CODES.M)
final class KeystoreSealing implements Sealing {
    private static final String STORE = "AndroidKeyStore";
    private static final String ALIAS = "pytajnik-session";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    static boolean isThere() {
        try {
            KeyStore.getInstance(STORE);
            return true;
        } catch (KeyStoreException e) {
            return false;
        }
    }

    @Override
    public byte[] seal(byte[] secret) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(Cipher.ENCRYPT_MODE, key());
        byte[] sealed = cipher.doFinal(secret);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(cipher.getIV(), 0, NONCE_BYTES);
        all.write(sealed, 0, sealed.length);
        return all.toByteArray();
    }

    @Override
    public byte[] open(byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE_BYTES) throw new GeneralSecurityException("too short to be sealed");
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(Cipher.DECRYPT_MODE, key(), new GCMParameterSpec(TAG_BITS, Arrays.copyOf(sealed, NONCE_BYTES)));
        return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    private static Key key() throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(STORE);
        try {
            store.load(null);
        } catch (IOException e) {
            throw new GeneralSecurityException("the keystore cannot be read", e);
        }
        Key known = store.getKey(ALIAS, null);
        return known == null ? generated() : known;
    }

    private static Key generated() throws GeneralSecurityException {
        KeyGenerator generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE);
        generator.init(
                new KeyGenParameterSpec.Builder(ALIAS, KeyProperties.PURPOSE_ENCRYPT | KeyProperties.PURPOSE_DECRYPT)
                        .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                        .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                        .build());
        return generator.generateKey();
    }
}
