package org.gridgovernance.store.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM under a key per subject; HMAC-SHA-256 for digests. Source: NIST SP 800-38D, RFC 2104. */
final class AesSeal implements Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final String HMAC = "HmacSHA256";
    private static final String WRAPPING = "subject-key";

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec lookup;
    private final Mac keyed;
    private final Map<Integer, SecretKeySpec> masters = new HashMap<>();
    private final int current;

    AesSeal(SealKeys keys) {
        lookup = new SecretKeySpec(keys.lookup(), HMAC);
        keyed = keyed(lookup);
        keys.master().forEach((number, key) -> masters.put(number, new SecretKeySpec(key, "AES")));
        current = keys.current();
    }

    @Override
    public byte[] newKey() {
        byte[] fresh = new byte[KEY];
        random.nextBytes(fresh);
        byte[] wrapped = encrypt(master(current), WRAPPING, fresh);
        return ByteBuffer.allocate(1 + wrapped.length)
                .put((byte) current)
                .put(wrapped)
                .array();
    }

    @Override
    public SubjectKey unwrap(byte[] wrapped, String place) {
        if (wrapped.length <= 1) {
            throw new TamperedException(place);
        }
        byte[] inner = Arrays.copyOfRange(wrapped, 1, wrapped.length);
        return new AesKey(new SecretKeySpec(decrypt(master(wrapped[0] & 0xff), WRAPPING, inner, place), "AES"));
    }

    private final class AesKey implements SubjectKey {
        private final SecretKeySpec key;

        AesKey(SecretKeySpec key) {
            this.key = key;
        }

        @Override
        public byte[] seal(String place, List<String> personal) {
            return encrypt(key, place, Texts.join(personal));
        }

        @Override
        public List<String> open(String place, byte[] sealed) {
            return Texts.split(decrypt(key, place, sealed, place), place);
        }
    }

    @Override
    public String digest(String purpose, String text) {
        Mac mac = mac();
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A copy of the keyed one, which is never used itself, so that no thread waits for another. */
    private Mac mac() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException other) {
            return keyed(lookup);
        }
    }

    private static Mac keyed(SecretKeySpec lookup) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(lookup);
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks " + HMAC, missing);
        }
    }

    private SecretKeySpec master(int number) {
        SecretKeySpec key = masters.get(number);
        if (key == null) {
            throw new TamperedException("master key " + number);
        }
        return key;
    }

    private byte[] encrypt(SecretKeySpec key, String bound, byte[] clear) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, 0, bound);
            byte[] out = new byte[NONCE + clear.length + TAG_BITS / 8];
            System.arraycopy(nonce, 0, out, 0, NONCE);
            cipher.doFinal(clear, 0, clear.length, out, NONCE);
            return out;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks AES-GCM", missing);
        }
    }

    private static byte[] decrypt(SecretKeySpec key, String bound, byte[] sealed, String where) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new TamperedException(where);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, sealed, 0, bound).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException refused) {
            throw new TamperedException(where);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, int at, String bound)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, at, NONCE));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
