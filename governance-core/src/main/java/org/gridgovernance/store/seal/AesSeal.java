package org.gridgovernance.store.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
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
    private static final String WRAPPING = "subject-key";

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec lookup;
    private final Map<Integer, SecretKeySpec> masters = new HashMap<>();
    private final int current;

    AesSeal(SealKeys keys) {
        lookup = new SecretKeySpec(keys.lookup(), "HmacSHA256");
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
    public byte[] seal(byte[] key, String place, List<String> personal) {
        return encrypt(unwrap(key, place), place, Texts.join(personal));
    }

    @Override
    public List<String> open(byte[] key, String place, byte[] sealed) {
        return Texts.split(decrypt(unwrap(key, place), place, sealed, place));
    }

    @Override
    public String digest(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(lookup);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks HmacSHA256", missing);
        }
    }

    private SecretKeySpec unwrap(byte[] key, String place) {
        byte[] wrapped = new byte[key.length - 1];
        System.arraycopy(key, 1, wrapped, 0, wrapped.length);
        return new SecretKeySpec(decrypt(master(key[0] & 0xff), WRAPPING, wrapped, place), "AES");
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

    /** A list of texts as bytes: each with its length before it. */
    static final class Texts {
        private Texts() {}

        static byte[] join(List<String> texts) {
            List<byte[]> parts = texts.stream()
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .toList();
            ByteBuffer all = ByteBuffer.allocate(
                    parts.stream().mapToInt(part -> part.length + Integer.BYTES).sum());
            parts.forEach(part -> all.putInt(part.length).put(part));
            return all.array();
        }

        static List<String> split(byte[] joined) {
            ByteBuffer all = ByteBuffer.wrap(joined);
            List<String> texts = new ArrayList<>();
            while (all.hasRemaining()) {
                byte[] part = new byte[all.getInt()];
                all.get(part);
                texts.add(new String(part, StandardCharsets.UTF_8));
            }
            return texts;
        }
    }
}
